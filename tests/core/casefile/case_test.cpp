// SPDX-License-Identifier: Apache-2.0
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

Command move_first(double x, std::string join = "") {
    return {"Move",
            [x](Edits& edits) {
                return edits.place({id(10)}, {{{id(2)}, {x, 0}, true}});
            },
            std::move(join)};
}

} // namespace

TEST_CASE("a new case has a title and nothing else") {
    const Folder folder;
    const Case made = new_case(folder / "a.hwcase");
    CHECK(made.title() == "Operation Delta");
    CHECK(made.marking().empty());
    CHECK(made.totals() == CaseTotals{});
    CHECK(made.revision() == 0);
    CHECK_FALSE(made.is_read_only());
    CHECK_FALSE(made.undoable());
    CHECK_FALSE(made.redoable());
    CHECK(made.history().empty());
    CHECK(verified(made).sound);
}

TEST_CASE("a batch is taken in with ids in the order of the batch") {
    const Folder folder;
    const Case made = ring_case(folder / "a.hwcase");
    CHECK(made.totals() == CaseTotals{3, 2, 1, 3, 0, 1});
    const auto person = made.entity({id(2)});
    REQUIRE(person);
    CHECK(person->label == "Nguyễn Văn Viên");
    CHECK(person->properties == small_ring().entities[0].properties);
    const auto call = made.link({id(5)});
    REQUIRE(call);
    CHECK(call->from.value == id(2));
    CHECK(call->to.value == id(3));
    CHECK(call->properties == std::vector<Property>{{"tower", "HN-12"}});
    CHECK(made.evidence_of(id(5)).size() == 2);
    CHECK(made.evidence_of(id(3)).front().quotation == "She runs the depot.");
    CHECK(made.links_of({id(2)}).size() == 2);
    CHECK(made.links_of({id(3)}).size() == 1);
    const auto chart = made.chart({id(10)});
    REQUIRE(chart);
    CHECK(chart->placements ==
          std::vector<Placement>{{{id(2)}, {10, 20}, true}, {{id(3)}, {-5, 0.5}, false}});
    CHECK(made.has_source_digest("ab12"));
    CHECK_FALSE(made.has_source_digest(""));
    CHECK_FALSE(made.has_source_digest("ab13"));
}

TEST_CASE("a case is the same after it was closed and opened") {
    const Folder folder;
    Content before;
    {
        const Case made = ring_case(folder / "a.hwcase");
        before = content_of(made);
    }
    const Case opened = must(Case::open(folder / "a.hwcase", station()));
    CHECK(content_of(opened) == before);
    CHECK(opened.undoable() == "Import ring");
    CHECK_FALSE(opened.notice());
    CHECK(verified(opened).sound);
}

TEST_CASE("undo and redo survive closing the program") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    std::vector<Content> states;
    {
        Case made = new_case(file);
        states.push_back(content_of(made));
        must(made.apply({"Import", [](Edits& e) { return e.take_in(small_ring()); }, ""}));
        states.push_back(content_of(made));
        must(made.apply(move_first(7)));
        states.push_back(content_of(made));
        must(made.apply({"Remove", [](Edits& e) { return e.remove(EntityId{id(2)}); }, ""}));
        states.push_back(content_of(made));
    }
    for (std::size_t i = 3; i-- > 0;) {
        Case opened = must(Case::open(file, station()));
        must(opened.undo());
        CHECK(content_of(opened) == states[i]);
    }
    for (std::size_t i = 1; i <= 3; ++i) {
        Case opened = must(Case::open(file, station()));
        must(opened.redo());
        CHECK(content_of(opened) == states[i]);
        CHECK(verified(opened).sound);
    }
    Case opened = must(Case::open(file, station()));
    CHECK(sentence(opened.redo()) == "There is nothing to redo.");
    CHECK(opened.history().size() == 9);
    CHECK(opened.history().front().action == "redo");
    CHECK(opened.history().front().of_step == 3);
}

TEST_CASE("a command after an undo makes the undone step not redoable, and the log keeps it") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    must(made.apply(move_first(7)));
    must(made.undo());
    CHECK(made.redoable() == "Move");
    must(made.apply(move_first(9)));
    CHECK_FALSE(made.redoable());
    CHECK(made.history().size() == 4);
    CHECK(made.chart({id(10)})->placements.front().at.x == 9);
    CHECK(must(made.undo()) == "Move");
    CHECK(made.chart({id(10)})->placements.front().at.x == 10);
    CHECK(verified(made).sound);
}

TEST_CASE("moves with one join key are undone at once while they are the newest") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    const auto before = content_of(made);
    for (const double x : {1.0, 2.0, 3.0})
        must(made.apply(move_first(x, "drag 1")));
    CHECK(made.history().front().action == "continue");
    CHECK(made.history().front().of_step == 2);
    const auto after = content_of(made);
    must(made.undo());
    CHECK(content_of(made) == before);
    must(made.redo());
    CHECK(content_of(made) == after);
    must(made.apply(move_first(4, "drag 1")));
    must(made.undo());
    CHECK(content_of(made) == after);
    CHECK(verified(made).sound);
}

TEST_CASE("several commands are one step, and what one makes the next may unmake") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    Content before, after;
    {
        Case made = new_case(file);
        before = content_of(made);
        int told = 0;
        made.on_change([&] { ++told; });
        const std::vector<Command> commands{
            {"Import", [](Edits& e) { return e.take_in(small_ring()); }, ""},
            {"Nothing", [](Edits&) { return Result<void>(); }, ""},
            {"Remove", [](Edits& e) { return e.remove(EntityId{id(2)}); }, ""},
            {"Title", [](Edits& e) { return e.set_title(ChartId{id(10)}, "The ring"); }, ""}};
        CHECK(must(made.apply_as_one(commands)) == 1);
        CHECK(told == 1);
        CHECK(made.revision() == 3);
        CHECK(made.history().front().label == "Title");
        CHECK(made.history().front().action == "continue");
        CHECK(made.history().front().of_step == 1);
        CHECK(made.undoable() == "Import");
        after = content_of(made);
        CHECK(after.entities.size() == 2);
        CHECK(verified(made).sound);
        must(made.undo());
        CHECK(content_of(made) == before);
        CHECK_FALSE(made.undoable());
    }
    Case opened = must(Case::open(file, station()));
    must(opened.redo());
    CHECK(content_of(opened) == after);
    CHECK(verified(opened).sound);
}

TEST_CASE("failure or Stop of the last of several commands leaves the case as it was") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    const auto before = content_of(made);
    const Command import{"Import", [](Edits& e) { return e.take_in(small_ring()); }, ""};
    const Command broken{"Break", [](Edits&) -> Result<void> { return fail("No more."); }, ""};
    CHECK(sentence(made.apply_as_one(std::vector{import, broken})) == "No more.");
    Task task;
    const Command stop{"Stop",
                       [&](Edits& edits) {
                           task.stop();
                           return edits.take_in(small_ring());
                       },
                       ""};
    const auto stopped_step = made.apply_as_one(std::vector{import, import, stop}, &task);
    REQUIRE_FALSE(stopped_step);
    CHECK(stopped_step.error().kind == Error::Kind::stopped);
    CHECK(content_of(made) == before);
    CHECK(made.revision() == 1);
    CHECK(made.undoable() == "Import ring");
    must(made.apply(import)); // with the ids that come next
    CHECK(made.entity({id(12)}));
    CHECK(verified(made).sound);
}

TEST_CASE("a failed command leaves the case as it was") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    const auto before = content_of(made);
    const auto result = made.apply({"Half",
                                    [](Edits& edits) -> Result<void> {
                                        TRY_VOID(edits.remove(EntityId{id(2)}));
                                        return fail("No more.");
                                    },
                                    ""});
    CHECK(sentence(result) == "No more.");
    CHECK(content_of(made) == before);
    CHECK(made.history().size() == 1);
    CHECK(made.undoable() == "Import ring");
    CHECK(verified(made).sound);
}

TEST_CASE("an exception of a command is an error and changes nothing") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    const auto before = content_of(made);
    const auto result = made.apply({"Break",
                                    [](Edits& edits) -> Result<void> {
                                        must(edits.remove(EntityId{id(2)}));
                                        throw std::runtime_error("out of paper");
                                    },
                                    ""});
    CHECK(sentence(result) == "\"Break\" could not be done (out of paper). Nothing was changed.");
    CHECK(content_of(made) == before);
}

TEST_CASE("a command that changes nothing leaves no entry") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    CHECK(must(made.apply(move_first(10))) != 0);
    CHECK(must(made.apply(move_first(10))) == 0);
    CHECK(must(made.apply({"Nothing", [](Edits&) { return Result<void>(); }, ""})) == 0);
    CHECK(made.revision() == 2);
}

TEST_CASE("a stopped command leaves the case as it was and is no failure") {
    const Folder folder;
    Case made = new_case(folder / "a.hwcase");
    Task task;
    task.stop();
    const auto result =
        made.apply({"Import", [](Edits& e) { return e.take_in(small_ring()); }, ""}, &task);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::stopped);
    CHECK(made.totals() == CaseTotals{});
    must(made.apply({"Import", [](Edits& e) { return e.take_in(small_ring()); }, ""}));
    CHECK(made.totals().entities == 3);
}

TEST_CASE("ids that were handed out are never handed out again") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    { must(ring_case(file).undo()); }
    Case opened = must(Case::open(file, station()));
    EntityId fresh;
    must(opened.apply({"Add",
                       [&](Edits& edits) -> Result<void> {
                           TRY(fresh, edits.add(Entity{{}, "person", "X", {}}));
                           return {};
                       },
                       ""}));
    CHECK(fresh.value == id(11));
}

TEST_CASE("the listener hears of every change and of no failure") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    int heard = 0;
    made.on_change([&] { ++heard; });
    must(made.apply(move_first(3)));
    must(made.undo());
    must(made.redo());
    CHECK(heard == 3);
    CHECK_FALSE(made.apply({"Fail", [](Edits&) -> Result<void> { return fail("No."); }, ""}));
    CHECK(heard == 3);
}

TEST_CASE("known entities and links are found for the matcher") {
    const Folder folder;
    const Case made = ring_case(folder / "a.hwcase");
    const auto known = made.entities_labelled("person", " Nguyễn Văn Viên ");
    REQUIRE(known.size() == 1);
    CHECK(known[0].id.value == id(2));
    CHECK(known[0].properties.size() == 2);
    CHECK(made.entities_labelled("phone", "Nguyễn Văn Viên").empty());
    CHECK(made.entities_labelled("person", "Nguyen Van Vien").empty());
    CHECK(made.link_between("call", {id(2)}, {id(3)}, true) == LinkId{id(5)});
    CHECK_FALSE(made.link_between("call", {id(3)}, {id(2)}, true));
    CHECK_FALSE(made.link_between("call", {id(2)}, {id(3)}, false));
    CHECK(made.link_between("owns", {id(4)}, {id(2)}, false) == LinkId{id(6)});
}

TEST_CASE("links that their labels tell apart are found by them") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    std::vector<LinkId> links;
    must(made.apply({"Tie",
                     [&](Edits& edits) -> Result<void> {
                         for (const char* label : {"cousin", "", "paid for the boat"}) {
                             const Link link{{}, "contact", {id(2)}, {id(3)}, false, {}, label, {}};
                             TRY(const LinkId added, edits.add(link));
                             links.push_back(added);
                         }
                         return {};
                     },
                     ""}));
    const auto found = [&](std::string_view label) {
        return made.link_between("contact", {id(3)}, {id(2)}, false, label);
    };
    CHECK(found("cousin") == links.at(0));
    CHECK(found("paid for the boat") == links.at(2));
    CHECK(found("") == links.at(1)); // rather one that says no more
    CHECK_FALSE(found("supplier"));
}
