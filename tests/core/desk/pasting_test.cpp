// SPDX-License-Identifier: Apache-2.0
// What is copied from a chart of one case, on a chart of another.
#include "core/desk/pasting.h"

#include <algorithm>

#include "core/desk/outgo.h"
#include "tests/core/desk/desk_fixture.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::test;
using support::must;

namespace {

EntityId named(const Case& the_case, const char* label) {
    const auto found = the_case.entities_labelled("person", label);
    return found.empty() ? EntityId{} : found.front().id;
}

/// Kestrel's two heads in a box, with a note and a picture, as a file.
struct Copied : Ring {
    std::filesystem::path file = scratch / "clipping.hwpkg";

    Copied() {
        ChartSign picture;
        must(the_case.apply({"Draw",
                             [&](Edits& edits) -> Result<void> {
                                 TRY(const ChartId chart, edits.add(Chart{}));
                                 picture.text = "Map";
                                 picture.media_type = "image/png";
                                 TRY(picture.id, edits.put_picture(chart, picture, "a map"));
                                 return {};
                             },
                             ""}));
        Chart clipping;
        clipping.whole = false;
        const EntityId magpie = named(the_case, "Magpie"), teal = named(the_case, "Teal");
        clipping.placements = {{magpie, {10, 20}, false}, {teal, {30, 40}, false}};
        ChartSign box;
        box.kind = SignKind::box;
        box.text = "Heads";
        box.members = {magpie, teal};
        std::ranges::sort(box.members);
        ChartSign note;
        note.text = "Ask again";
        note.at = {50, 60};
        clipping.signs = {box, note, the_case.charts().back().signs.at(0)};
        Task task;
        must(export_clipping(the_case, clipping, file, task));
    }

    Intake paste(Case& other, const Chart& onto, Point by = {}) const {
        Task task;
        return must(paste_package(other, file, onto, by, "Paste 2 things", task));
    }

    /// A case that knows a Teal of its own, who is hidden on a chart.
    Case other() const {
        Case fresh = must(Case::create(scratch / "other.hwcase", "Other", fixed_station()));
        must(fresh.apply({"Fill",
                          [&](Edits& edits) -> Result<void> {
                              TRY(const EntityId teal, edits.add(Entity{{}, "person", "Teal", {}}));
                              Chart chart;
                              chart.title = "Own";
                              chart.whole = false;
                              chart.placements = {{teal, {7, 8}, true}};
                              TRY_VOID(edits.add(chart));
                              return {};
                          },
                          ""}));
        return fresh;
    }
};

const Placement* place_of(const Chart& chart, EntityId entity) {
    const auto found = std::ranges::find(chart.placements, entity, &Placement::entity);
    return found == chart.placements.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("records come with their sources and grades onto the chart, as one step") {
    const Copied copied;
    Case other = copied.other();
    const auto revision = other.revision();
    const Intake intake = copied.paste(other, other.charts().at(0), {100, 0});
    CHECK(other.revision() == revision + 1);
    CHECK(other.history(1).front().label == "Paste 2 things");
    CHECK(intake.new_entities == 1);
    CHECK(intake.known_entities == 1); // the two of one name, as any package
    REQUIRE(other.charts().size() == 1);
    const Chart chart = other.charts().at(0);
    CHECK(chart.title == "Own");
    const EntityId magpie = named(other, "Magpie"), teal = named(other, "Teal");
    REQUIRE(place_of(chart, magpie));
    CHECK(place_of(chart, magpie)->at == Point{110, 20});
    CHECK(place_of(chart, teal)->at == Point{7, 8}); // stays where it was
    REQUIRE(other.entities_labelled("person", "Teal").size() == 1);
    Task task;
    CHECK(must(other.verify(task)).sound);
    must(other.undo());
    CHECK(named(other, "Magpie") == EntityId{});
    CHECK(other.charts().at(0).signs.empty());
}

TEST_CASE("what is drawn comes along, and boxes stand round who they stood round") {
    const Copied copied;
    Case other = copied.other();
    copied.paste(other, other.charts().at(0));
    const auto signs = other.charts().at(0).signs;
    REQUIRE(signs.size() == 3);
    std::vector<EntityId> heads{named(other, "Magpie"), named(other, "Teal")};
    std::ranges::sort(heads);
    CHECK(signs[0].members == heads);
    CHECK(signs[1].text == "Ask again");
    CHECK(signs[1].at == Point{50, 60});
    CHECK(must(other.bytes_of(signs[2])) == "a map");
    CHECK(signs[0].id.value > 0);
}

TEST_CASE("a chart that is not stored yet is stored by what is pasted on it") {
    const Copied copied;
    Case other = copied.other();
    Chart whole;
    whole.title = "Whole case";
    whole.placements = {{named(other, "Teal"), {1, 2}, false}};
    copied.paste(other, whole);
    const auto charts = other.charts();
    REQUIRE(charts.size() == 2);
    const auto stored = std::ranges::find(charts, std::string("Whole case"), &Chart::title);
    REQUIRE(stored != charts.end());
    CHECK(stored->whole);
    CHECK(stored->placements.size() == 2);
    CHECK(place_of(*stored, named(other, "Magpie"))->pinned); // it may stand alone
    CHECK(stored->signs.size() == 3);
}

TEST_CASE("pasted once more nothing is new, and the records say so") {
    const Copied copied;
    Case other = copied.other();
    copied.paste(other, other.charts().at(0));
    const auto totals = other.totals();
    const Intake again = copied.paste(other, other.charts().at(0));
    CHECK(again.new_entities == 0);
    CHECK(again.known_entities == 2);
    CHECK(again.seen_before);
    CHECK(other.totals().entities == totals.entities);
    CHECK(other.charts().at(0).placements.size() == 2);
}

TEST_CASE("nothing that stands on a chart is nothing to copy") {
    const Copied copied;
    Task task;
    CHECK_FALSE(export_clipping(copied.the_case, {}, copied.scratch / "x.hwpkg", task));
}
