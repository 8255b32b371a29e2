// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/betweenness.h"
#include "core/analysis/what_if.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("without a source, what others vouch for stays", "[what_if]") {
    auto network = network_of(pairs("ab bc cd"));
    network.ties[0].vouchers = {{1, .8}};
    network.ties[1].vouchers = {{1, .8}, {2, .5}};
    network.ties[2].vouchers = {{1, .8}, {2, 0}}; // the other one is refuted
    const auto rest = without_source(network, 1);
    CHECK(rest.vertices() == 4);
    REQUIRE(rest.ties.size() == 1);
    CHECK(rest.graph.has_arc(1, 2));
    CHECK(without_source(network, 2).ties.size() == 3);
}

TEST_CASE("without a person, his ties are gone and the others stay", "[what_if]") {
    const auto network = network_of(star_of(4));
    CHECK(without_person(network, 0).graph.edges() == 0);
    CHECK(without_person(network, 2).graph.edges() == 3);
    CHECK(without_person(network, 2).vertices() == 5);
}

TEST_CASE("without a warrant, what was collected under it alone is gone", "[what_if]") {
    auto network = network_of(pairs("ab bc cd"));
    network.warrants = {{"a", {}}, {"d", {}}};
    network.ties[0].warrant = 1;
    network.ties[2].warrant = 2;
    CHECK(without_warrant(network, 1).graph.edges() == 2);
    CHECK(!without_warrant(network, 1).graph.has_arc(0, 1));
}

TEST_CASE("a share of the people is left out, others in each draw", "[what_if]") {
    const auto network = network_of(complete(20));
    double ties = 0;
    for (std::uint64_t draw = 0; draw < 500; ++draw)
        ties += static_cast<double>(without_some(network, .1, 1, draw).graph.edges());
    CHECK(ties / 500 / 190 == Approx(.81).margin(.02));
    CHECK(without_some(network, 0, 1, 0).graph.edges() == 190);
}

TEST_CASE("the worst fall is told with what caused it", "[what_if]") {
    const auto network = network_of(pairs("ab bc cd de"));
    const auto between = [](const Network& rest, std::uint64_t, Task& task) {
        return betweenness(rest.graph, task);
    };
    const auto make = [&](std::uint64_t i) {
        return without_person(network, static_cast<Vertex>(i));
    };
    const auto himself = [](std::size_t i, Vertex v) { return i == v; };
    Task task;
    const auto falls = worst_falls(make, 5, 5, between, himself, task);
    REQUIRE(falls);
    CHECK((*falls)[2].rank == 5); // without b or d, c is at the end of what is left
    CHECK((*falls)[2].without == 1);
    CHECK(worst_falls(make, 0, 5, between, himself, task)->at(2).rank == 0);
}
