// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scene_badges.h"

#include "tests/core/desk/ruled_case.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::size_t fresh_ones(const ChartScene& scene) {
    return static_cast<std::size_t>(std::ranges::count_if(scene.items, &ChartItem::fresh));
}

} // namespace

TEST_CASE("what was taken in a seizure is marked, the seizure is not") {
    RuledCase ruled;
    REQUIRE(mark_badges(ruled.scene, ruled.the_case, "2026-12-09T12:00:00Z"));
    CHECK(ruled.item("Teal").seized);
    CHECK_FALSE(ruled.item("S-1").seized);
    CHECK_FALSE(ruled.item("Magpie").seized);
}

TEST_CASE("where most of the chart is new nothing is marked as new") {
    RuledCase ruled;
    REQUIRE(mark_badges(ruled.scene, ruled.the_case, "2026-05-10T12:00:00Z"));
    CHECK(fresh_ones(ruled.scene) == 0);
}

TEST_CASE("newcomers of the last week are marked, by the clock that is handed in") {
    const Folder scratch;
    const auto now = std::make_shared<std::string>("2026-05-09T12:00:00Z");
    Case the_case =
        Case::create(scratch / "a.hwcase", "Case", {[now] { return *now; }, "tester", 1}).value();
    REQUIRE(the_case.apply({"Fill", RuledCase::fill, ""}));
    *now = "2026-06-09T12:00:00Z";
    const EntityId magpie = the_case.entities_labelled("person", "Magpie").at(0).id;
    REQUIRE(the_case.apply(
        {"Add",
         [&](Edits& edits) -> Result<void> {
             TRY(const EntityId wren, edits.add(Entity{{}, "person", "Wren", {}}));
             TRY_VOID(edits.add(Link{{}, "call", magpie, wren, true, Strength::confirmed, "", {}}));
             return {};
         },
         ""}));
    Task task;
    const Network network = network_of(the_case, the_case.schema(), chart_filter(), task).value();
    ChartScene scene = scene_of(the_case, network, {}, nullptr, task).value();
    REQUIRE(mark_badges(scene, the_case, "2026-06-10T12:00:00Z"));
    CHECK(fresh_ones(scene) == 1);
    CHECK(std::ranges::find(scene.items, true, &ChartItem::fresh)->label == "Wren");
    REQUIRE(mark_badges(scene, the_case, "2026-06-20T12:00:00Z"));
    CHECK(fresh_ones(scene) == 0);
}
