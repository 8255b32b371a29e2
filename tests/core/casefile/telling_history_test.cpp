// SPDX-License-Identifier: Apache-2.0
// The history of one record: who changed what, when, why, from what to what.
#include "tests/core/casefile/case_files.h"
#include "tests/core/casefile/renaming.h"

using namespace headwater;
using namespace headwater::test;

namespace {

using Changes = std::vector<FieldChange>;

std::vector<RecordStep> told(const Case& the_case, std::uint32_t record) {
    return must(the_case.history_of(id(record)));
}

std::vector<std::string> labels(const std::vector<RecordStep>& steps) {
    std::vector<std::string> out;
    for (const auto& step : steps)
        out.push_back(step.entry.action + " " + step.entry.label);
    return out;
}

} // namespace

TEST_CASE("an amended label is told with who, when, why, old and new value") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    rename(open, "Hạnh", "Passport seen");
    const auto steps = told(open, 3);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].entry.user == "analyst");
    CHECK(steps[0].entry.when == "2026-11-22T05:22:00Z");
    CHECK(steps[0].entry.why == "Passport seen");
    CHECK(steps[0].changes == Changes{{"entity", id(3), "label", "Trần Thị Đức", "Hạnh"}});
    // The import: the person, the call to her and the item on her; the items on the call are not.
    CHECK(steps[1].changes ==
          Changes{{"entity", id(3), "", "", "Trần Thị Đức"},
                  {"evidence", id(9), "", "", "row 2"},
                  {"link", id(5), "", "", "call", "Nguyễn Văn Viên – Trần Thị Đức"}});
    CHECK(verified(open).sound);
}

TEST_CASE("an undo and a journey back tell the change the other way round") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    rename(open, "A");
    must(open.undo());
    must(open.redo());
    rename(open, "B");
    must(open.go_back_to(1));
    const auto steps = told(open, 3);
    CHECK(labels(steps) == std::vector<std::string>{"go back Go back to step 1", "do Rename to B",
                                                    "redo Rename to A", "undo Rename to A",
                                                    "do Rename to A", "do Import ring"});
    CHECK(steps[3].changes == Changes{{"entity", id(3), "label", "A", "Trần Thị Đức"}});
    CHECK(steps[0].changes == Changes{{"entity", id(3), "label", "B", "A"},
                                      {"entity", id(3), "label", "A", "Trần Thị Đức"}});
}

TEST_CASE("properties are told by name and value, not by their places") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    const auto amend = [&](std::vector<Property> properties) {
        must(open.apply(
            {"Amend",
             [&](Edits& e) {
                 return e.amend(Entity{{id(2)}, "person", "Nguyễn Văn Viên", properties});
             },
             ""}));
    };
    amend({{"alias", "Ba Vien"}, {"phone", "+84 912 345 678"}}); // one value, in its place
    amend({{"phone", "+84 912 345 678"}});                       // the first goes, the rest moves
    amend({{"alias", "Tư"}, {"phone", "+84 912 345 678"}, {"role", "buyer"}});
    const auto steps = told(open, 2);
    REQUIRE(steps.size() == 4);
    CHECK(steps[2].changes == Changes{{"property", id(2), "alias", "Ba Viên", "Ba Vien"}});
    CHECK(steps[1].changes == Changes{{"property", id(2), "alias", "Ba Vien", ""}});
    CHECK(steps[0].changes == Changes{{"property", id(2), "alias", "", "Tư"},
                                      {"property", id(2), "role", "", "buyer"}});
}

TEST_CASE("a refutation is told on the record that the item is on") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    must(open.apply(
        {"Refute", [](Edits& e) { return e.refute({id(9)}, true, "The phone was lent."); }, ""}));
    const auto steps = told(open, 3);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].changes ==
          Changes{{"evidence", id(9), "refuted", "no", "yes"},
                  {"evidence", id(9), "refuted_why", "", "The phone was lent."}});
    CHECK(open.evidence({id(9)})->refuted_why == "The phone was lent.");
}

TEST_CASE("the history of a removed record is still told") {
    const Folder folder;
    Case open = ring_case(folder / "a.hwcase");
    must(open.apply({"Remove", [](Edits& e) { return e.remove(EntityId{id(3)}); }, ""}));
    const auto steps = told(open, 3);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].changes ==
          Changes{{"entity", id(3), "", "Trần Thị Đức", ""},
                  {"evidence", id(9), "", "row 2", ""},
                  {"link", id(5), "", "call", "", "Nguyễn Văn Viên – Trần Thị Đức"}});
}

TEST_CASE("a record of a large import is told to have come with it") {
    const Folder folder;
    Case open = new_case(folder / "a.hwcase");
    Records batch;
    for (std::int64_t i = 1; i <= static_cast<std::int64_t>(rows_of_a_run) + 1; ++i)
        batch.entities.push_back({{-i}, "person", std::to_string(i).append("p"), {}});
    must(open.apply({"Import", [&](Edits& e) { return e.take_in(batch); }, ""}));
    const auto steps = told(open, 7);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].by_import);
    CHECK(steps[0].entry.label == "Import");
}
