// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/ways_through.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::vector<std::string> ways(const Network& network, const std::string& through,
                              const std::string& hubs, std::size_t most) {
    std::vector<Vertex> places;
    for (const char hub : hubs)
        places.push_back(vertex_of(network, std::string(1, hub)));
    std::vector<std::string> words;
    const WaysThrough all(network.graph, places);
    for (const auto& way : all.through(vertex_of(network, through), most)) {
        words.emplace_back();
        for (const Vertex stop : way)
            words.back() += network.actors[stop].label;
    }
    return words;
}

} // namespace

TEST_CASE("the shortest way between two hubs, from end to end", "[ways_through]") {
    const auto line = network_of(pairs("ab bc cd de"));
    CHECK(ways(line, "c", "ae", 3) == std::vector<std::string>{"abcde", "bcd"});
    CHECK(ways(line, "c", "ae", 1) == std::vector<std::string>{"abcde"});
    CHECK(ways(line, "a", "be", 3).empty());
}

TEST_CASE("a detour is no shortest way", "[ways_through]") {
    const auto ring = network_of(pairs("ab bc cd de ea"));
    CHECK(ways(ring, "c", "ae", 3) == std::vector<std::string>{"bcd"});
    CHECK(ways(network_of(pairs("ab bc ca")), "b", "ac", 3).empty());
}

TEST_CASE("hubs that cannot reach each other have no way", "[ways_through]") {
    CHECK(ways(network_of(pairs("ab cd ef")), "b", "ac", 3).empty());
}
