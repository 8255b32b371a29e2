// SPDX-License-Identifier: Apache-2.0
#include "core/desk/dress.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Score scored(Vertex v, double value, std::uint32_t rank) {
    Score score;
    score.vertex = v;
    score.value = value;
    score.rank = rank;
    return score;
}

/// The network's actors as a chart shows them, each tie a line; "a" is not on the chart.
ChartScene scene_without_first(const Network& network) {
    ChartScene scene;
    for (std::size_t v = 1; v < network.actors.size(); ++v) {
        ChartItem item;
        item.record = network.actors[v].id.value;
        item.label = network.actors[v].label;
        item.importance = 0.5;
        scene.items.push_back(item);
    }
    for (const TieRecord& tie : network.ties) {
        if (tie.from == 0 || tie.to == 0) continue;
        ChartLink link;
        link.record = tie.links.front().value;
        link.from = tie.from - 1;
        link.to = tie.to - 1;
        scene.links.push_back(link);
    }
    return scene;
}

} // namespace

TEST_CASE("scores give size and colour, the lowest 0 and the highest 1") {
    const Network network = network_of(pairs("ab bc cd"));
    ChartScene scene = scene_without_first(network);
    Finding finding;
    finding.title = "Who stands between the others?";
    const double values[] = {9, 4, 1, NAN};
    for (Vertex v = 0; v < 4; ++v)
        finding.scores.push_back(scored(v, values[v], v + 1));
    wear(scene, finding, network, {});
    CHECK(scene.items[0].value == Approx(std::sqrt(3.0 / 8)));
    CHECK(scene.items[0].importance == Approx(std::sqrt(3.0 / 8)));
    CHECK(scene.items[1].value == Approx(0));
    CHECK_FALSE(scene.items[2].value);
    CHECK(scene.items[2].importance == 0);
    REQUIRE(scene.scale);
    CHECK(scene.scale->lowest == "1");
    CHECK(scene.scale->highest == "9");
}

TEST_CASE("size and colour can be had one without the other") {
    const Network network = network_of(pairs("ab bc"));
    ChartScene scene = scene_without_first(network);
    Finding finding;
    finding.scores = {scored(1, 2, 1)};
    wear(scene, finding, network, {.by_size = false, .by_colour = true});
    CHECK(scene.items[0].importance == 0.5);
    CHECK(scene.items[0].value == Approx(1));
    scene = scene_without_first(network);
    wear(scene, finding, network, {.by_size = true, .by_colour = false});
    CHECK_FALSE(scene.items[0].value);
    CHECK(scene.items[1].importance == 0);
}

TEST_CASE("groups get their grounds, without who is not on the chart and who is alone") {
    const Network network = network_of(pairs("ab bc cd"));
    ChartScene scene = scene_without_first(network);
    Finding finding;
    finding.groups = {{{0, 1}, {}}, {{2, 3}, {}}, {{1}, {}}};
    wear(scene, finding, network, {});
    REQUIRE(scene.groups.size() == 2);
    CHECK(scene.groups[0].members == std::vector<std::size_t>{0});
    CHECK(scene.groups[1].members == std::vector<std::size_t>{1, 2});
    CHECK(groups_for_layout(finding, network, network) == std::vector<std::uint32_t>{0, 0, 1, 1});
}

TEST_CASE("a group with nobody on the chart takes no ground from one that is there") {
    const Network network = network_of(pairs("ab cd ef gh ij kl mn op qr st"));
    ChartScene scene = scene_without_first(network);
    std::erase_if(scene.items, [](const ChartItem& item) { return item.label < "s"; });
    scene.links.clear();
    REQUIRE(scene.items.size() == 2);
    Finding finding;
    for (Vertex v = 0; v < 20; v += 2)
        finding.groups.push_back({{v, v + 1}, {}});
    wear(scene, finding, network, {});
    REQUIRE(scene.groups.size() == 1);
    CHECK(scene.groups[0].label == "10");
    CHECK(scene.groups[0].members == std::vector<std::size_t>{0, 1});
}

TEST_CASE("a path stands out and the rest stands back") {
    const Network network = network_of(pairs("ab bc cd de be"));
    ChartScene scene = scene_without_first(network);
    Finding finding;
    finding.routes = {{{1, 2, 3}, 2, {}, {}, {}}};
    wear(scene, finding, network, {});
    std::size_t out = 0;
    for (const ChartLink& link : scene.links) {
        CHECK(link.stands_out != link.stands_back);
        out += link.stands_out;
    }
    CHECK(out == 2);
    CHECK_FALSE(scene.items[0].stands_back);
    CHECK_FALSE(scene.items[2].stands_back);
    CHECK(scene.items[3].stands_back);
}

TEST_CASE("the best ties stand out") {
    const Network network = network_of(pairs("ab bc cd"));
    ChartScene scene = scene_without_first(network);
    Finding finding;
    finding.links = {{1, 2, 4, 1, {}}, {2, 3, 3, 20, {}}};
    wear(scene, finding, network, {});
    CHECK(scene.links[0].stands_out);
    CHECK(scene.links[1].stands_back);
    CHECK(scene.items[2].stands_back);
}

TEST_CASE("likely ties are drawn as guesses beside those that are recorded") {
    const Network network = network_of(pairs("ab bc cd"));
    ChartScene scene = scene_without_first(network);
    const std::size_t recorded = scene.links.size();
    Finding finding;
    finding.links.push_back({1, 3, 2.5, 1, {}});
    wear(scene, finding, network, {});
    REQUIRE(scene.links.size() == recorded + 1);
    CHECK(scene.links.back().guessed);
    CHECK(scene.links.back().record == 0);
    CHECK(scene.links[0].stands_back);
}
