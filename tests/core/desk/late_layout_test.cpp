// SPDX-License-Identifier: Apache-2.0
#include "core/desk/late_layout.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

bool is_there(EntityId) {
    return true;
}

/// A part of the case with 1, 2 and 3 on it.
Chart chart_of_three() {
    Chart chart;
    chart.id = {9};
    chart.title = "Heads";
    chart.whole = false;
    chart.placements = {{{1}, {0, 0}}, {{2}, {10, 0}}, {{3}, {20, 0}}};
    return chart;
}

/// Everybody lower down.
Chart laid(Chart chart) {
    chart.layout = "circular";
    for (Placement& placement : chart.placements)
        placement.at.y = 50;
    return chart;
}

} // namespace

TEST_CASE("a chart that has not changed is as the layout made it") {
    const Chart before = chart_of_three();
    CHECK(laid_out_late(before, laid(before), before, is_there) == laid(before));
}

TEST_CASE("what was done to the chart while it was laid out holds") {
    const Chart before = chart_of_three();
    Chart now = before;
    now.title = "Heads and boss";
    now.hidden = {{1}};
    now.placements = {{{1}, {0, 0}}, {{3}, {21, 7}, true}, {{4}, {30, 0}}}; // 2 was taken off
    const Chart after = laid_out_late(before, laid(before), now, is_there);
    CHECK(after.title == "Heads and boss");
    CHECK(after.hidden == now.hidden);
    CHECK(after.layout == "circular");
    CHECK(after.placements ==
          std::vector<Placement>{{{1}, {0, 50}}, {{3}, {21, 7}, true}, {{4}, {30, 0}}});
}

TEST_CASE("who was not laid out stays where he is by now") {
    const Chart before = chart_of_three();
    Chart some = before; // of whom the first alone was chosen
    some.placements[0].at = {0, 50};
    Chart now = before;
    now.placements[2].at = {80, 80};
    now.layout = "hierarchy";
    const Chart after = laid_out_late(before, some, now, is_there);
    CHECK(after.placements ==
          std::vector<Placement>{{{1}, {0, 50}}, {{2}, {10, 0}}, {{3}, {80, 80}}});
    CHECK(after.layout == "hierarchy");
}

TEST_CASE("on a chart of the whole case newcomers are placed, but none that the case has lost") {
    Chart before = chart_of_three();
    before.whole = true;
    Chart now = before;
    now.placements = {{{2}, {10, 0}}, {{5}, {40, 0}}}; // 1 and 3 were never stored; 5 is new
    const auto but_one = [](EntityId entity) { return entity != EntityId{1}; };
    CHECK(laid_out_late(before, laid(before), now, but_one).placements ==
          std::vector<Placement>{{{2}, {10, 50}}, {{3}, {20, 50}}, {{5}, {40, 0}}});
}

TEST_CASE("whom the layout of the whole case leaves out goes, unless he was put there by hand") {
    Chart before = chart_of_three();
    before.whole = true;
    Chart one = laid(before);
    one.placements.resize(1);
    Chart now = before;
    now.placements[2].pinned = true;
    CHECK(laid_out_late(before, one, now, is_there).placements ==
          std::vector<Placement>{{{1}, {0, 50}}, {{3}, {20, 0}, true}});
}
