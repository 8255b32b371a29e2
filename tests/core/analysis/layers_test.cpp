// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/layers.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("a boss of meetings who is hardly on the phone", "[layers]") {
    Pairs ties;
    for (int i = 0; i < 20; ++i)
        ties.push_back({std::string("c").append(std::to_string(i)), "hub"});
    ties.push_back({"boss", "c0"});
    auto network = network_of(ties);
    const auto phone = network.ties.size();
    const auto boss = vertex_of(network, "boss");
    for (int i = 0; i < 12; ++i) {
        TieRecord tie = network.ties[0];
        tie.from = boss;
        tie.to = vertex_of(network, std::string("c").append(std::to_string(i)));
        tie.layer = Layer::meeting;
        network.ties.push_back(tie);
    }
    connect(network, network.vertices());
    Task task;
    const auto layers = rank_layers(network, {}, task);
    REQUIRE(layers);
    REQUIRE(layers->size() == 2);
    CHECK(layers->at(0).layer == Layer::phone);
    CHECK(layers->at(0).ties == phone);
    CHECK(layers->at(1).ranks[boss] == 1);
    CHECK(layers->at(0).ranks[boss] > 10);
    CHECK(layers->at(1).ranks[vertex_of(network, "hub")] == 0);
    const auto reasons = layer_reasons(network, *layers, boss);
    REQUIRE(reasons.size() == 2);
    CHECK(reasons[1].message.in_english() == "Rank 1 of 13 at meetings.");
    CHECK(layer_reasons(network, *layers, vertex_of(network, "hub")).empty());
}

TEST_CASE("a stopped ranking of layers is not a failed one", "[layers]") {
    Task task;
    task.stop();
    CHECK(rank_layers(network_of(karate()), {}, task).error().kind == Error::Kind::stopped);
}
