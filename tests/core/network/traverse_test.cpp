// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/network/traverse.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("a walk visits what it reaches, nearest first", "[traverse]") {
    const auto network = network_of(path_of(5), {"9"});
    Walk walk(network.graph);
    CHECK(walk.from(1) == std::vector<Vertex>{1, 0, 2, 3, 4});
    CHECK(walk.distance(4) == 3);
    CHECK(walk.distance(5) == unreached);
    CHECK(walk.from(5) == std::vector<Vertex>{5});
    CHECK(walk.distance(1) == unreached);
}

TEST_CASE("a walk stops at its limit", "[traverse]") {
    const auto network = network_of(path_of(5));
    Walk walk(network.graph);
    CHECK(walk.from(0, 2) == std::vector<Vertex>{0, 1, 2});
    CHECK(walk.from(2, 0) == std::vector<Vertex>{2});
}
