// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/verify.h"

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// A case of five entries, altered by `sql` past the program; what verify finds.
std::vector<std::string> found_after(std::string_view sql) {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    {
        Case made = ring_case(file);
        const auto rename = [&](const char* label) {
            must(made.apply({std::string("Rename to ") + label,
                             [label](Edits& e) {
                                 return e.amend(Entity{{id(3)}, "person", label, {}});
                             },
                             ""}));
        };
        rename("A");
        rename("B");
        must(made.undo());
        rename("C");
        REQUIRE(verified(made).sound);
        REQUIRE(verified(made).entries == 5);
    }
    {
        Database raw = must(Database::open(file, Database::Access::write));
        must(raw.trust_schema());
        must(raw.execute(sql));
    }
    const Case open = must(Case::open(file, station()));
    std::vector<std::string> found;
    for (const auto& finding : verified(open).findings)
        found.push_back(finding.in_english());
    return found;
}

bool names(const std::vector<std::string>& found, std::string_view words) {
    for (const auto& sentence : found)
        if (sentence.find(words) != std::string::npos) return true;
    return false;
}

} // namespace

TEST_CASE("an unaltered case is sound") {
    CHECK(found_after("SELECT 1").empty());
}

TEST_CASE("any altered part of an entry is found and the entry named") {
    for (const char* const change :
         {"label = 'Rename to Z'", "user = 'somebody'", "at = '2026-11-21T05:22:00Z'",
          "action = 'undo'", "action = 'nonsense'", "of_step = 1", "join_key = 'drag'",
          "changeset = CAST(replace(CAST(changeset AS TEXT), 'A', 'Z') AS BLOB)",
          "changeset = zeroblob(length(changeset))", "chain = zeroblob(32)"}) {
        INFO(change);
        const auto found =
            found_after(std::string("UPDATE history SET ") + change + " WHERE step = 2");
        REQUIRE_FALSE(found.empty());
        CHECK(found.front().find("Entry 2 (\"") != std::string::npos);
    }
}

TEST_CASE("an altered byte of a step that was undone is found as well") {
    const auto found = found_after(
        "UPDATE history SET changeset = CAST(changeset || x'00' AS BLOB) WHERE step = 3");
    REQUIRE(found.size() == 1);
    CHECK(found.front() ==
          "Entry 3 (\"Rename to B\", 2026-11-22T05:22:00Z, analyst) of the history "
          "was altered after it was written: it does not fit its seal.");
}

TEST_CASE("a removed entry is missed, in the middle and at the end") {
    CHECK(names(found_after("DELETE FROM history WHERE step = 3"), "entry 3 is missing"));
    CHECK(names(found_after("DELETE FROM history WHERE step = 5"),
                "does not end where the case says it ends (entry 5)"));
}

TEST_CASE("a record altered without the log is found, and the step that wrote it named") {
    CHECK(names(found_after("UPDATE entity SET label = 'X' WHERE label = 'C'"),
                "step 5 (\"Rename to C\")"));
    CHECK(names(found_after("UPDATE evidence SET weight = 2 WHERE place = 'row 3'"),
                "step 1 (\"Import ring\")"));
    CHECK(names(found_after("DELETE FROM evidence WHERE place = 'row 3'"),
                "step 1 (\"Import ring\")"));
}

TEST_CASE("a record added without the log is found") {
    CHECK(names(found_after("INSERT INTO source SELECT 5, title, kind, reference, digest, agency, "
                            "system, grade, received FROM source"),
                "The table source holds records that no step of the history made: 1."));
    CHECK(names(found_after("UPDATE setting SET value = 'Other'"), "The title of the case"));
}

TEST_CASE("a reference to nothing is found") {
    CHECK(names(found_after("PRAGMA foreign_keys = OFF; DELETE FROM source"),
                "refers to a record of the table source"));
}

TEST_CASE("words for searching that do not fit the entities are found") {
    CHECK(names(found_after("INSERT INTO entity_words(rowid, folded, words) VALUES (1, 'x', 'y')"),
                "The words for searching"));
}

TEST_CASE("verify can be stopped") {
    const Folder folder;
    const Case made = ring_case(folder / "a.hwcase");
    Task task;
    task.stop();
    const auto result = made.verify(task);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::stopped);
}
