// SPDX-License-Identifier: Apache-2.0
// Large batches: undone and redone by the ids of their rows.
#include "core/casefile/import_run.h"

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// One more row than a changeset may hold; names the known entity id(2).
Records large_batch() {
    Records batch;
    batch.sources.push_back({{-1}, "Calls", "file", "c.csv", "cd", "", {}, "B2", ""});
    batch.entities.push_back({{id(2)}, "person", "", {{"alias", "Tư"}}});
    batch.entities.push_back({{-2}, "phone", "0987 654 321", {{"imei", "1"}}});
    batch.links.push_back(
        {{-3}, "uses", {id(2)}, {-2}, true, Strength::confirmed, "", {{"x", "y"}}});
    batch.charts.push_back({{-4}, "Calls", "force", {{{-2}, {1, 1}, false}}});
    Evidence item;
    item.subject = -3;
    item.source = {-1};
    for (std::size_t i = 0; i < rows_of_a_run; ++i) {
        item.place = std::to_string(i);
        batch.evidence.push_back(item);
    }
    return batch;
}

Result<void> import_and_amend(Edits& edits) {
    TRY_VOID(edits.take_in(large_batch()));
    TRY_VOID(edits.remove(EvidenceId{id(20)}));
    return edits.refute({id(21)}, true, "Wrong phone.");
}

void alter(const std::filesystem::path& file, std::string_view sql) {
    Database raw = must(Database::open(file, Database::Access::write));
    must(raw.trust_schema());
    must(raw.execute(sql));
}

std::string first_finding(const std::filesystem::path& file) {
    const auto found = verified(must(Case::open(file, station()))).findings;
    return found.empty() ? "" : found.front().in_english();
}

} // namespace

TEST_CASE("a large batch leaves a small entry, and is undone and redone after reopening") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    Content before, after;
    {
        Case open = ring_case(file);
        before = content_of(open);
        must(open.apply({"Import calls", import_and_amend, ""}));
        after = content_of(open);
        CHECK(open.totals().evidence == 3 + static_cast<std::int64_t>(rows_of_a_run) - 1);
        CHECK(open.entity({id(2)})->properties.size() == 3);
        CHECK(open.history().front().bytes < 2'000);
        CHECK(open.find("0987654321").size() == 1);
        CHECK(verified(open).findings.empty());
    }
    for (int round = 0; round < 2; ++round) {
        {
            Case open = must(Case::open(file, station()));
            must(open.undo());
            CHECK(content_of(open) == before);
            CHECK(open.find("0987654321").empty());
            CHECK(verified(open).findings.empty());
        }
        Case open = must(Case::open(file, station()));
        must(open.redo());
        CHECK(content_of(open) == after);
        CHECK(verified(open).findings.empty());
    }
}

TEST_CASE("an undone large batch is kept when the case goes on without it") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    must(open.apply({"Import calls", import_and_amend, ""}));
    must(open.undo());
    must(open.apply({"Title", [](Edits& e) { return e.set_title("Delta II"); }, ""}));
    CHECK_FALSE(open.redoable());
    CHECK(verified(open).findings.empty());
    must(open.apply({"Import again", [](Edits& e) { return e.take_in(large_batch()); }, ""}));
    CHECK(verified(open).findings.empty());
}

TEST_CASE("one altered row of a large batch is found and its step named") {
    for (const char* const change : {"UPDATE evidence SET place = 'x' WHERE place = '777'",
                                     "DELETE FROM evidence WHERE place = '777'",
                                     "UPDATE link SET label = 'x' WHERE kind = 'uses'"}) {
        INFO(change);
        const Folder folder;
        const auto file = folder / "a.hwcase";
        must(ring_case(file).apply({"Import calls", import_and_amend, ""}));
        alter(file, change);
        CHECK(first_finding(file).find("step 2 (\"Import calls\")") != std::string::npos);
    }
}

TEST_CASE("an altered row that lies aside, and an altered range, are found") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    {
        Case open = ring_case(file);
        must(open.apply({"Import calls", import_and_amend, ""}));
        must(open.undo());
    }
    alter(file, "UPDATE aside_evidence SET place = 'x' WHERE place = '777'");
    CHECK(first_finding(file).find("The records of step 2, which was undone") != std::string::npos);
    alter(file, "UPDATE import_run SET last_id = last_id - 1");
    CHECK(first_finding(file).find("Entry 2 (\"Import calls\"") != std::string::npos);
}
