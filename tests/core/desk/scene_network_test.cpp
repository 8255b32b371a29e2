// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scene_network.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("a chart is walked as it is drawn: guesses and loops are left out") {
    ChartScene scene;
    scene.items.resize(3);
    scene.items[2].record = 77;
    scene.links = {{11, 1, 0, "call"}, {12, 2, 2, "call"}, {13, 0, 2, "family"}, {0, 1, 2, ""}};
    scene.links.back().guessed = true;
    const Network network = network_on(scene);
    CHECK(network.vertices() == 3);
    CHECK(network.graph.edges() == 2);
    CHECK(network.actors[2].id == EntityId{77});
    REQUIRE(network.ties.size() == 2);
    CHECK(network.ties[0].links == std::vector<LinkId>{LinkId{11}});
    CHECK(network.ties[0].from == 0); // undirected ties run upwards
}
