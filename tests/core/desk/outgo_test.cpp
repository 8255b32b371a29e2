// SPDX-License-Identifier: Apache-2.0
// A case to a package and back, and parts of a case.
#include "core/desk/outgo.h"

#include <algorithm>

#include "core/desk/intake.h"
#include "tests/core/desk/desk_fixture.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::test;
using support::must;
using support::sentence;

namespace {

/// The ring with a kind of its own, a chart, and two attachments of the same content.
struct Full : Ring {
    Full() {
        must(the_case.apply(
            {"More",
             [&](Edits& edits) -> Result<void> {
                 EntityKind boat;
                 boat.name = "boat";
                 boat.label = boat.plural = "Boat";
                 boat.icon = "ship";
                 boat.colour = "#336699";
                 TRY_VOID(edits.put_kind(boat));
                 TRY(const EntityId thuyen,
                     edits.add(Entity{{}, "boat", "Thuyền", {{"hull", "VN-1"}}}));
                 const EntityId kestrel = named("Kestrel");
                 TRY_VOID(edits.add(Chart{
                     {}, "Cell", "force", {{kestrel, {1, 2}, true}, {thuyen, {3, 4.5}, false}}}));
                 TRY_VOID(edits.attach(kestrel.value, "face.jpg", "image/jpeg", "face"));
                 TRY_VOID(edits.attach(thuyen.value, "same.jpg", "image/jpeg", "face"));
                 return edits.set_marking("SECRET");
             },
             ""}));
    }
    EntityId named(const char* label) const {
        for (const char* kind : {"person", "boat"})
            for (const Entity& each : the_case.entities_labelled(kind, label))
                return each.id;
        return {};
    }
    Case fresh(const char* name) const {
        return must(Case::create(scratch / name, "Ring", fixed_station()));
    }
};

Intake take_in(Case& the_case, const std::filesystem::path& file) {
    Task task;
    const ImportSpec spec = must(recognise(file, the_case.schema()));
    Intake intake = must(import_into(the_case, file, spec, the_case.schema(), task));
    CHECK(intake.balance.holds());
    return intake;
}

} // namespace

TEST_CASE("a case goes out as a package and comes back as the same records") {
    const Full full;
    Task task;
    const auto first = full.scratch / "first.hwpkg", second = full.scratch / "second.hwpkg";
    const Outgo outgo = must(export_case(full.the_case, first, task));
    CHECK(outgo.left_out.size() == 1); // the history
    Case other = full.fresh("other.hwcase");
    const Intake intake = take_in(other, first);
    CHECK(intake.balance.created == outgo.exported.rows);
    CHECK(other.totals() == full.the_case.totals());
    must(other.apply({"Mark", [](Edits& edits) { return edits.set_marking("SECRET"); }, ""}));
    // What goes out again is the same to the byte.
    must(export_case(other, second, task));
    CHECK(support::bytes_of_file(first) == support::bytes_of_file(second));
    const auto boats = other.entities_labelled("boat", "Thuyền");
    REQUIRE(boats.size() == 1);
    const auto attached = must(other.attachments_of(boats[0].id.value));
    REQUIRE(attached.size() == 1);
    CHECK(must(other.bytes_of(attached[0])) == "face");
    CHECK(must(other.verify(task)).sound);
    must(other.undo());
    must(other.undo());
    CHECK(other.totals().entities == 0);
}

TEST_CASE("the same package twice is noticed, and joins what is there") {
    const Full full;
    Task task;
    const auto file = full.scratch / "ring.hwpkg";
    must(export_case(full.the_case, file, task));
    Case other = full.fresh("other.hwcase");
    CHECK_FALSE(take_in(other, file).seen_before);
    const auto before = other.totals();
    const Intake again = take_in(other, file);
    CHECK(again.seen_before);
    CHECK(again.balance.created == 0);
    CHECK(other.totals().entities == before.entities);
    CHECK(other.totals().links == before.links);
    const auto boat = other.entities_labelled("boat", "Thuyền").at(0);
    CHECK(must(other.attachments_of(boat.id.value)).size() == 1);
    must(other.undo());
    must(other.undo());
    CHECK_FALSE(take_in(other, file).seen_before); // its import was undone
}

TEST_CASE("a part of a case goes out without the rest") {
    const Full full;
    Task task;
    const auto file = full.scratch / "part.hwpkg";
    must(export_case(full.the_case, file, task, {full.named("Magpie"), full.named("Magpie1")}));
    Case other = full.fresh("other.hwcase");
    take_in(other, file);
    CHECK(other.totals().entities == 2);
    CHECK(other.totals().links == 1);
    CHECK(other.totals().evidence == 1);
    CHECK(other.totals().sources == 1);
    CHECK(other.totals().charts == 0);
    CHECK(other.find("Kestrel").empty());
}

TEST_CASE("a part is what stands among its entities") {
    const Full full;
    Records records = must(records_of(full.the_case));
    ChartSign note, box;
    note.text = "Magpie pays for both.";
    box.kind = SignKind::box;
    box.members = {full.named("Kestrel"), full.named("Magpie")};
    records.charts.at(0).signs = {note, box};
    records.charts[0].hidden = {full.named("Magpie")};
    const Records part = part_of(records, {full.named("Kestrel")});
    CHECK(part.entities.size() == 1);
    CHECK(part.links.empty());
    CHECK(part.evidence.empty());
    CHECK(part.sources.empty());
    REQUIRE(part.charts.size() == 1);
    CHECK(part.charts[0].placements.size() == 1);
    CHECK(part.charts[0].hidden.empty());
    REQUIRE(part.charts[0].signs.size() == 1); // a note may speak of what is left out
    CHECK(part.charts[0].signs[0].members == std::vector{full.named("Kestrel")});
}

TEST_CASE("what is drawn on charts and stays behind is told before") {
    Full full;
    const auto chart = full.the_case.charts().at(0).id;
    must(full.the_case.apply({"Note",
                              [&](Edits& edits) -> Result<void> {
                                  ChartSign note;
                                  note.text = "Ask again";
                                  TRY_VOID(edits.put_sign(chart, note));
                                  return {};
                              },
                              ""}));
    CHECK(must(left_out_of(full.the_case, "x.hwpkg", {})).size() == 1);
    const auto left = must(left_out_of(full.the_case, "x.hwpkg", {full.named("Kestrel")}));
    REQUIRE(left.size() == 2);
    CHECK(left[1].in_english() == "Notes and pictures drawn on charts that stay in the case: 1.");
}

TEST_CASE("pictures drawn on charts go along, once for each content") {
    Full full;
    const auto chart = full.the_case.charts().at(0).id;
    must(full.the_case.apply({"Map",
                              [&](Edits& edits) -> Result<void> {
                                  ChartSign map;
                                  map.text = "Map";
                                  map.media_type = "image/png";
                                  TRY_VOID(edits.put_picture(chart, map, "a map"));
                                  TRY_VOID(edits.put_picture(chart, map, "face"));
                                  return {};
                              },
                              ""}));
    CHECK(must(left_out_of(full.the_case, "x.hwpkg", {})).size() == 1);
    Task task;
    const auto file = full.scratch / "ring.hwpkg";
    must(export_case(full.the_case, file, task));
    Case other = full.fresh("other.hwcase");
    take_in(other, file);
    const auto charts = other.charts();
    REQUIRE(charts.size() == 1);
    REQUIRE(charts[0].signs.size() == 2);
    CHECK(charts[0].signs[0].kind == SignKind::picture);
    CHECK(charts[0].signs[0].media_type == "image/png");
    CHECK(must(other.bytes_of(charts[0].signs[0])) == "a map");
    CHECK(must(other.bytes_of(charts[0].signs[1])) == "face");
    CHECK(must(other.verify(task)).sound);
    must(other.undo());
    CHECK(other.charts().empty());
}

TEST_CASE("a box round somebody who was deleted since is packed without him") {
    Full full;
    const auto chart = full.the_case.charts().at(0).id;
    must(full.the_case.apply({"Box",
                              [&](Edits& edits) -> Result<void> {
                                  ChartSign box;
                                  box.kind = SignKind::box;
                                  box.members = {full.named("Kestrel"), full.named("Thuyền")};
                                  std::ranges::sort(box.members);
                                  TRY_VOID(edits.put_sign(chart, box));
                                  TRY_VOID(
                                      edits.hide(chart, {full.named("Kestrel")}, Sight::hidden));
                                  return edits.remove(full.named("Kestrel"));
                              },
                              ""}));
    Task task;
    const auto file = full.scratch / "ring.hwpkg";
    must(export_case(full.the_case, file, task));
    Case other = full.fresh("other.hwcase");
    take_in(other, file);
    CHECK(other.charts().at(0).signs.at(0).members.size() == 1);
    CHECK(other.charts().at(0).hidden.empty());
}

TEST_CASE("of a part of a case pictures stay behind as notes do") {
    Full full;
    const auto chart = full.the_case.charts().at(0).id;
    must(full.the_case.apply({"Map",
                              [&](Edits& edits) -> Result<void> {
                                  ChartSign map;
                                  TRY_VOID(edits.put_picture(chart, map, "a map"));
                                  return {};
                              },
                              ""}));
    const std::set<EntityId> part{full.named("Kestrel")};
    CHECK(must(left_out_of(full.the_case, "x.hwpkg", part)).size() == 2);
    CHECK(must(records_of(full.the_case, part)).charts.at(0).signs.empty());
}

TEST_CASE("a package that breaks off leaves the case as it was") {
    const Full full;
    Task task;
    const auto file = full.scratch / "ring.hwpkg";
    must(export_case(full.the_case, file, task));
    Case other = full.fresh("other.hwcase");
    task.stop();
    const ImportSpec spec = must(recognise(file, other.schema()));
    CHECK_FALSE(import_into(other, file, spec, other.schema(), task));
    CHECK(other.totals().entities == 0);
    CHECK(other.revision() == 0);
}
