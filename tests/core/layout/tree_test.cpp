// SPDX-License-Identifier: Apache-2.0
#include "core/layout/tree.h"

#include <catch2/catch.hpp>

#include "tests/support/known_graphs.h"

using namespace headwater;

TEST_CASE("the tree of steps counts levels and leaves") {
    const BreadthTree tree = breadth_tree(kite(), {9});
    REQUIRE(tree.levels.size() == 5);
    CHECK(tree.levels[1] == std::vector<Vertex>{8});
    CHECK(tree.levels[3] == std::vector<Vertex>{5, 6});
    CHECK(tree.parent[9] == 9);
    CHECK(tree.parent[5] == 7);
    CHECK(tree.leaves[9] == 5);
    CHECK(tree.leaves[0] == 1);
}

TEST_CASE("without roots the tree grows from the busiest") {
    CHECK(busiest(kite()) == 3);
    CHECK(breadth_tree(kite(), {}).levels[0] == std::vector<Vertex>{3});
}
