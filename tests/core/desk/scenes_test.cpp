// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scenes.h"

#include "core/analysis/leaders.h"
#include "core/desk/networks.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

namespace {

Network charted(const Ring& ring) {
    Task task;
    auto network = network_of(ring.the_case, built_in_schema(), chart_filter(), task);
    REQUIRE(network);
    return *std::move(network);
}

} // namespace

TEST_CASE("everything on the chart gets a place, and the same one every time") {
    const Ring ring;
    const Network network = charted(ring);
    Task task;
    const auto one = laid_out(network, {}, "force", task);
    const auto two = laid_out(network, {}, "force", task);
    REQUIRE(one);
    CHECK(one->placements.size() == network.actors.size());
    CHECK(one->placements == two->placements);
}

TEST_CASE("what was placed by hand stays when the chart is laid out again") {
    const Ring ring;
    const Network network = charted(ring);
    Task task;
    Chart chart;
    chart.placements.push_back({network.actors[2].id, {500, -300}, true});
    const auto fresh = laid_out(network, chart, "force", task);
    REQUIRE(fresh);
    CHECK(fresh->placements[2].at == Point{500, -300});
    CHECK(fresh->placements[2].pinned);
}

TEST_CASE("a newcomer finds a place and moves nobody") {
    const Ring ring;
    const Network network = charted(ring);
    Task task;
    Chart chart = laid_out(network, {}, "force", task).value();
    const Placement last = chart.placements.back();
    chart.placements.pop_back();
    const auto scene = scene_of(ring.the_case, network, chart, nullptr, task);
    REQUIRE(scene);
    CHECK(scene->items.size() == network.actors.size());
    for (std::size_t i = 0; i < chart.placements.size(); ++i)
        CHECK(scene->items[i].at == chart.placements[i].at);
    CHECK(scene->items.back().record == last.entity.value);
}

TEST_CASE("the first ranks carry their numbers") {
    const Ring ring;
    const Network network = charted(ring);
    Task task;
    const auto finding = find_leaders(network, {}, task);
    REQUIRE(finding);
    const auto scene = scene_of(ring.the_case, network, {}, &*finding, task);
    REQUIRE(scene);
    std::size_t ranked = 0;
    for (const ChartItem& item : scene->items)
        ranked += item.rank != 0 ? 1 : 0;
    CHECK(ranked >= 3);
    CHECK(scene->links.size() == 10);
}

TEST_CASE("an unknown layout is a sentence") {
    const Ring ring;
    Task task;
    const auto chart = laid_out(charted(ring), {}, "origami", task);
    REQUIRE_FALSE(chart);
    CHECK(chart.error().message.in_english().find("origami") != std::string::npos);
}

TEST_CASE("a picture of the case stands on the chart, shared and not copied") {
    Ring ring;
    const Network network = charted(ring);
    const EntityId chosen = network.actors[1].id;
    REQUIRE(ring.the_case.apply(
        {"Picture",
         [&](Edits& edits) -> Result<void> {
             TRY(const auto photo, edits.attach(chosen.value, "a.png", "image/png", "whole"));
             return edits.set_picture_icon(chosen, photo, "image/png", "small");
         },
         ""}));
    Task task;
    const auto scene = scene_of(ring.the_case, network, {}, nullptr, task);
    REQUIRE(scene);
    for (const ChartItem& item : scene->items)
        CHECK((item.photo != nullptr) == (item.record == chosen.value));
    CHECK(scene->items[1].photo->bytes == "small");
    CHECK(ChartScene(*scene).items[1].photo == scene->items[1].photo);
}

TEST_CASE("a chart of a part shows who was placed on it, belongings as well") {
    const Ring ring;
    const EntityId kestrel = ring.the_case.find("Kestrel", 1).at(0).id;
    const EntityId phone = ring.the_case.find("+84900000001", 1).at(0).id;
    const EntityId teal = ring.the_case.find("Teal", 1).at(0).id;
    Chart chart;
    chart.whole = false;
    chart.placements = {{kestrel, {0, 0}, false}, {phone, {50, 0}, false}, {teal, {99, 5}, false}};
    Task task;
    const Network network =
        network_of(ring.the_case, ring.the_case.schema(), chart_filter(chart), task).value();
    const ChartScene scene = scene_of(ring.the_case, network, chart, nullptr, task).value();
    REQUIRE(scene.items.size() == 3);
    CHECK(scene.links.size() == 2); // he uses the phone, the phone calls Teal
    for (const ChartItem& item : scene.items)
        for (const Placement& placement : chart.placements)
            if (placement.entity.value == item.record) CHECK(item.at == placement.at);
    chart.hidden = {phone};
    const ChartScene less = scene_of(ring.the_case, network, chart, nullptr, task).value();
    CHECK(less.items.size() == 2);
    CHECK(less.links.empty());
}
