// SPDX-License-Identifier: Apache-2.0
// The disk fills up, or the network share goes, at every single write of a step: a sentence, and
// nothing is lost.
#include "tests/support/failing_disk.h"

#include "core/casefile/backup.h"
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;
using support::FailingDisk;

namespace {

Records forty_people() {
    Records batch;
    batch.sources.push_back({{-1}, "List", "file", "", "", "", {}, "B2", ""});
    for (int i = 2; i <= 41; ++i) {
        batch.entities.push_back({{-i}, "person", "Person " + std::to_string(i), {}});
        Evidence item;
        item.subject = -i;
        item.source = {-1};
        item.quotation = std::string(500, 'x');
        batch.evidence.push_back(item);
    }
    return batch;
}

struct Deed {
    const char* name;
    std::function<Result<void>(Case&)> run;
};

const std::vector<Deed>& deeds() {
    const auto done = [](auto result) -> Result<void> {
        if (!result) return tl::unexpected(std::move(result).error());
        return {};
    };
    static const std::vector<Deed> all{
        {"an import",
         [=](Case& open) {
             return done(
                 open.apply({"Import", [](Edits& e) { return e.take_in(forty_people()); }, ""}));
         }},
        {"a merge",
         [=](Case& open) {
             return done(
                 open.apply({"Merge", [](Edits& e) { return e.merge({id(2)}, {{id(3)}}); }, ""}));
         }},
        {"an undo", [=](Case& open) { return done(open.undo()); }},
        {"a backup", [=](Case& open) {
             Task task;
             return done(back_up(open, task));
         }}};
    return all;
}

/// False: the deed was done before the disk failed.
bool fails(const std::filesystem::path& file, const Deed& deed, int writes, FailingDisk::Way way) {
    Content before, after;
    bool failed = false;
    {
        FailingDisk disk;
        Case open = must(Case::open(file, station()));
        before = content_of(open);
        disk.fail_after(writes, way);
        const auto result = deed.run(open);
        failed = !result;
        if (failed) {
            const auto words = result.error().message.in_english();
            CHECK((words.find("disk") != std::string::npos ||
                   words.find("could not be") != std::string::npos));
        }
        disk.mend();
        after = content_of(open);
    }
    Case open = must(Case::open(file, station()));
    CHECK_FALSE(open.is_read_only());
    const auto now = content_of(open);
    // What fails at the very commit may be known as done only when the case is opened again.
    CHECK((now == after || (failed && now != before)));
    if (failed) CHECK((after == before || now == after));
    for (const auto& finding : verified(open).findings)
        FAIL_CHECK(finding.in_english());
    if (now == before) must(deed.run(open)); // when there is room again
    return failed;
}

} // namespace

TEST_CASE("a disk that fails at any write of a step leaves the case before it or after it") {
    for (const auto way : {FailingDisk::Way::full, FailingDisk::Way::gone})
        for (const auto& deed : deeds()) {
            int writes = 0;
            for (bool failed = true; failed; ++writes) {
                INFO(deed.name << ", " << (way == FailingDisk::Way::full ? "full" : "gone")
                               << " after " << writes << " writes");
                const Folder folder;
                const auto file = folder / "a.hwcase";
                { ring_case(file); }
                failed = fails(file, deed, writes, way);
                REQUIRE(writes < 500);
            }
            CHECK(writes > 1);
        }
}
