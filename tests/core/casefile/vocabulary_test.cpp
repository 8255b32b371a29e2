// SPDX-License-Identifier: Apache-2.0
// Kinds and grades that belong to the case.
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

EntityKind drone() {
    EntityKind kind;
    kind.name = "drone";
    kind.label = "Drone";
    kind.plural = "Drones";
    kind.icon = "flight";
    kind.colour = "#123456";
    kind.properties = {{"serial", "Serial number", PropertyType::text, true, true},
                       {"range_km", "Range in km", PropertyType::number, false, true}};
    return kind;
}

template<class Kind>
Result<std::int64_t> put(Case& the_case, const Kind& kind) {
    return the_case.apply({"Kind", [&](Edits& e) { return e.put_kind(kind); }, ""});
}

} // namespace

TEST_CASE("a case has kinds of its own, undone, redone and kept like everything else") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    {
        Case open = new_case(file);
        must(put(open, drone()));
        REQUIRE(open.schema().entity_kind("drone"));
        CHECK(open.schema().entity_kind("drone")->property("serial")->identifies);
        CHECK(open.schema().entity_kinds.size() == built_in_schema().entity_kinds.size() + 1);
        must(open.undo());
        CHECK_FALSE(open.schema().entity_kind("drone"));
        must(open.redo());
    }
    const Case open = must(Case::open(file, station()));
    CHECK(open.schema().entity_kind("drone")->colour == "#123456");
    CHECK(open.own_kinds().entity_kinds.size() == 1);
    CHECK(open.schema().entity_kind("person"));
    CHECK(verified(open).findings.empty());
}

TEST_CASE("a built-in kind gains properties and keeps its own; what is never scored stays so") {
    const Folder folder;
    Case open = new_case(folder / "a.hwcase");
    EntityKind person = *built_in_schema().entity_kind("person");
    person.colour = "#000000";
    person.properties = {{"nationality", "Nation", PropertyType::text, false, true},
                         {"gang_name", "Gang name", PropertyType::text, false, true}};
    must(put(open, person));
    const EntityKind& now = *open.schema().entity_kind("person");
    CHECK(now.colour == "#000000");
    CHECK(now.property("gang_name"));
    CHECK(now.property("alias"));
    CHECK(now.property("nationality")->label == "Nation");
    CHECK_FALSE(now.property("nationality")->scored);
}

TEST_CASE("a link kind of the case's own is put and taken away") {
    const Folder folder;
    Case open = new_case(folder / "a.hwcase");
    must(put(open, LinkKind{"guards", "guards", Layer::meeting, true, 0.5}));
    CHECK(open.schema().link_kind("guards")->worth == 0.5);
    must(open.apply({"Away", [](Edits& e) { return e.remove_link_kind("guards"); }, ""}));
    CHECK_FALSE(open.schema().link_kind("guards"));
}

TEST_CASE("a kind with a defect is refused, and one that is in use is not taken away") {
    const Folder folder;
    Case open = new_case(folder / "a.hwcase");
    EntityKind wrong = drone();
    wrong.colour = "blue";
    CHECK(sentence(put(open, wrong)).find("#3b6fb5") != std::string::npos);
    wrong = drone();
    wrong.name = "My drone";
    CHECK_FALSE(put(open, wrong));
    must(put(open, drone()));
    must(open.apply({"Add",
                     [](Edits& edits) -> Result<void> {
                         TRY_VOID(edits.add(Entity{{}, "drone", "D1", {}}));
                         return {};
                     },
                     ""}));
    CHECK(sentence(
              open.apply({"Away", [](Edits& e) { return e.remove_entity_kind("drone"); }, ""})) ==
          "There are 1 records of the kind drone. Give them another kind first.");
}

TEST_CASE("grades are worth what the case says, and the version of the policy goes up") {
    const Folder folder;
    Case open = new_case(folder / "a.hwcase");
    CHECK(open.grade_policy() == built_in_grade_policy());
    GradePolicy policy = open.grade_policy();
    policy.tables[0].sources[0].worth = 0.9;
    const auto set = [&] {
        must(open.apply({"Grades", [&](Edits& e) { return e.set_grade_policy(policy); }, ""}));
    };
    set();
    CHECK(open.grade_policy().version == 2);
    CHECK(open.grade_policy().tables[0].sources[0].worth == 0.9);
    set();
    CHECK(open.revision() == 1);
    must(open.undo());
    CHECK(open.grade_policy().version == 1);
    policy.tables[0].sources[0].worth = 2;
    CHECK_FALSE(open.apply({"Grades", [&](Edits& e) { return e.set_grade_policy(policy); }, ""}));
}
