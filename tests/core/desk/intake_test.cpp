// SPDX-License-Identifier: Apache-2.0
#include "core/desk/intake.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

Case empty_case(const Folder& scratch) {
    auto made = Case::create(scratch / "case.hwcase", "Case", fixed_station());
    REQUIRE(made);
    return *std::move(made);
}

Result<Intake> take_in(Case& the_case, const std::filesystem::path& file) {
    const auto spec = recognise(file, built_in_schema());
    REQUIRE(spec);
    Task task;
    return import_into(the_case, file, *spec, built_in_schema(), task);
}

} // namespace

TEST_CASE("next month's file joins what is known instead of doubling it") {
    const Folder scratch;
    Case the_case = empty_case(scratch);
    const auto may = take_in(the_case, scratch.write("may.csv", "from,to\nRook,Wren\nWren,Teal\n"));
    const auto june =
        take_in(the_case, scratch.write("june.csv", "from,to\nRook,Wren\nTeal,Ibis\n"));
    REQUIRE(may);
    REQUIRE(june);
    CHECK(june->balance.rows_read == 2);
    CHECK(june->balance.merged == 1);
    CHECK(june->balance.created == 1);
    CHECK(june->known_entities == 3);
    CHECK(june->new_entities == 1);
    CHECK(the_case.totals().entities == 4);
    CHECK(the_case.totals().links == 3);
}

TEST_CASE("the same file twice is noticed") {
    const Folder scratch;
    Case the_case = empty_case(scratch);
    const auto file = scratch.write("may.csv", "from,to\nRook,Wren\n");
    CHECK_FALSE(take_in(the_case, file)->seen_before);
    const auto again = take_in(the_case, file);
    REQUIRE(again);
    CHECK(again->seen_before);
    CHECK(again->balance.merged == 1);
    CHECK_FALSE(again->problems.empty());
}

TEST_CASE("one file is one step, and undo leaves nothing of it") {
    const Folder scratch;
    Case the_case = empty_case(scratch);
    const auto revision = the_case.revision();
    REQUIRE(take_in(the_case, scratch.write("may.csv", "from,to\nRook,Wren\nWren,Teal\n")));
    CHECK(the_case.revision() == revision + 1);
    CHECK(the_case.undo().value() == "Import may.csv");
    CHECK(the_case.totals().entities == 0);
    CHECK(the_case.totals().sources == 0);
}

TEST_CASE("a stopped import leaves the case as it was") {
    const Folder scratch;
    Case the_case = empty_case(scratch);
    const auto file = scratch.write("may.csv", "from,to\nRook,Wren\n");
    const auto spec = recognise(file, built_in_schema());
    REQUIRE(spec);
    Task task;
    task.stop();
    const auto intake = import_into(the_case, file, *spec, built_in_schema(), task);
    REQUIRE_FALSE(intake);
    CHECK(intake.error().kind == Error::Kind::stopped);
    CHECK(the_case.totals().entities == 0);
}

TEST_CASE("an import that is stopped half-way leaves the case as it was") {
    const Folder scratch;
    Case the_case = empty_case(scratch);
    const auto revision = the_case.revision();
    const auto file = scratch.write("may.csv", "from,to\nRook,Wren\n");
    const auto spec = recognise(file, built_in_schema());
    REQUIRE(spec);
    Task task;
    const auto batch = import_file(file, *spec, built_in_schema(), task);
    REQUIRE(batch);
    const Command half{"Import",
                       [&](Edits& edits) -> Result<void> {
                           TRY_VOID(edits.take_in(batch->records));
                           task.stop();
                           return edits.take_in(batch->records);
                       },
                       ""};
    const auto step = the_case.apply(half, &task);
    REQUIRE_FALSE(step);
    CHECK(step.error().kind == Error::Kind::stopped);
    CHECK(the_case.revision() == revision);
    CHECK(the_case.totals().entities == 0);
    CHECK(the_case.totals().sources == 0);
    CHECK(take_in(the_case, file)); // and it can be taken in after all
}

TEST_CASE("calls whose packing is stopped leave the case as it was") {
    const Folder scratch;
    Case the_case = empty_case(scratch);
    REQUIRE(the_case.apply({"Title", [](Edits& e) { return e.set_title("Ring"); }, ""}));
    REQUIRE(the_case.undo());
    const auto revision = the_case.revision();
    const auto file = scratch.write("bill.csv", "From,To,Datetime\n1,2,2023-05-01\n");
    auto spec = recognise(file, built_in_schema());
    REQUIRE(spec);
    spec->entity_kind = spec->to_kind = "phone";
    spec->link_kind = "call";
    Task task;
    task.stop();
    const auto intake =
        import_into(the_case, file, *spec, built_in_schema(), task, Packing::always);
    REQUIRE_FALSE(intake);
    CHECK(intake.error().kind == Error::Kind::stopped);
    CHECK(the_case.revision() == revision);
    CHECK(the_case.redoable() == "Title");
    CHECK(the_case.call_batches()->empty());
    CHECK(the_case.import_accounts()->empty());
    CHECK(the_case.totals() == CaseTotals{});
    Task another;
    CHECK(import_into(the_case, file, *spec, built_in_schema(), another, Packing::always));
}

TEST_CASE("kinds that a file brings and a stopped import does not are no kinds of the case") {
    const Folder scratch;
    Case the_case = empty_case(scratch);
    const auto bundle = scratch.write(
        "ring.json", R"({"type":"bundle","objects":[{"type":"x-safe house!","id":"a","name":"A"},
{"type":"identity","id":"b","name":"B"}]})");
    const auto spec = recognise(bundle, built_in_schema());
    REQUIRE(spec);
    Task task;
    auto batch = import_file(bundle, *spec, built_in_schema(), task);
    REQUIRE(batch);
    const std::size_t known = match(*batch, known_to(the_case), the_case.schema());
    const Command stop{"Stop",
                       [&](Edits& edits) -> Result<void> {
                           task.stop();
                           return edits.may_go_on() ? Result<void>() : stopped();
                       },
                       ""};
    const auto intake =
        take_in(the_case, bundle, *std::move(batch), known, task, "", std::vector{stop});
    REQUIRE_FALSE(intake);
    CHECK(intake.error().kind == Error::Kind::stopped);
    CHECK(the_case.revision() == 0);
    CHECK_FALSE(the_case.schema().entity_kind("own_x_safe_house"));
    CHECK(the_case.import_accounts()->empty());
    CHECK(the_case.totals() == CaseTotals{});
    CHECK_FALSE(the_case.undoable());
}

TEST_CASE("kinds that a file brings are kinds of the case, in the same step") {
    const Folder scratch;
    Case the_case = empty_case(scratch);
    const auto bundle = scratch.write(
        "ring.json", R"({"type":"bundle","objects":[{"type":"x-safe house!","id":"a","name":"A"},
{"type":"identity","id":"b","name":"B"}]})");
    const auto intake = take_in(the_case, bundle);
    REQUIRE(intake);
    CHECK(intake->new_entities == 2);
    const auto schema = the_case.schema();
    const auto* kind = schema.entity_kind("own_x_safe_house");
    REQUIRE(kind);
    CHECK(kind->label == "X safe house");
    REQUIRE(the_case.undo());
    CHECK_FALSE(the_case.schema().entity_kind("own_x_safe_house"));
}
