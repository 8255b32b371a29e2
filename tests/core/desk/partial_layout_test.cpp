// SPDX-License-Identifier: Apache-2.0
#include "core/desk/partial_layout.h"

#include "core/desk/networks.h"
#include "core/desk/scenes.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// A ring laid out, and three of it chosen.
struct Chosen {
    Ring ring;
    Network network;
    Chart chart;
    std::set<std::int64_t> three;

    Chosen() {
        Task task;
        network = network_of(ring.the_case, built_in_schema(), chart_filter(), task).value();
        chart = laid_out(network, {}, "force", task).value();
        for (std::size_t v = 0; v < 3; ++v)
            three.insert(network.actors[v].id.value);
    }
    Chart after(std::string_view layout) const {
        Task task;
        return laid_out_only(three, network, chart, layout, {}, task).value();
    }
};

} // namespace

TEST_CASE("only the chosen move, around where they stood") {
    const Chosen ring;
    const Chart after = ring.after("circular");
    REQUIRE(after.placements.size() == ring.chart.placements.size());
    Point before_middle, after_middle;
    bool moved = false;
    for (std::size_t i = 0; i < after.placements.size(); ++i) {
        const Placement &then = ring.chart.placements[i], &now = after.placements[i];
        if (!ring.three.contains(now.entity.value)) {
            CHECK(now == then);
            continue;
        }
        moved = moved || now.at != then.at;
        before_middle = before_middle + then.at;
        after_middle = after_middle + now.at;
    }
    CHECK(moved);
    CHECK(length(before_middle - after_middle) < 1e-6);
}

TEST_CASE("pinned ones among the chosen stay") {
    Chosen ring;
    Placement& pinned = ring.chart.placements[1];
    pinned.pinned = true;
    const Point at = pinned.at;
    const Chart after = ring.after("circular");
    CHECK(after.placements[1].at == at);
    CHECK(after.placements[1].pinned);
}

TEST_CASE("laying out a part by an unknown layout is a sentence, by nobody changes nothing") {
    Chosen ring;
    Task task;
    CHECK_FALSE(laid_out_only(ring.three, ring.network, ring.chart, "origami", {}, task));
    CHECK(laid_out_only({-5}, ring.network, ring.chart, "circular", {}, task).value() ==
          ring.chart);
}
