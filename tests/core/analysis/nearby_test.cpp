// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/analysis/nearby.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

TEST_CASE("renamed and turned rows hold the same arcs") {
    Task task;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const Graph graph = random_graph(seed, 40, true);
        const Nearby out = renamed(rows_of(graph), task);
        const Nearby in = turned(out);
        REQUIRE(out.targets.size() == graph.arcs());
        REQUIRE(in.targets.size() == graph.arcs());
        for (Vertex i = 0; i < out.vertices(); ++i) {
            REQUIRE(std::is_sorted(out.row(i).begin(), out.row(i).end()));
            for (const Vertex j : out.row(i)) {
                REQUIRE(graph.has_arc(out.original[i], out.original[j]));
            }
            for (const Vertex j : in.row(i)) {
                REQUIRE(graph.has_arc(in.original[j], in.original[i]));
            }
        }
    }
}

TEST_CASE("those around the best connected come first") {
    Task task;
    // 3 is the centre of a star of 0, 1, 2 and 4; 5 and 6 know each other.
    const Graph graph =
        Graph::undirected(7, std::vector<Tie>{{3, 0}, {3, 1}, {3, 2}, {3, 4}, {5, 6}});
    CHECK(renamed(rows_of(graph), task).original == std::vector<Vertex>{3, 0, 1, 2, 4, 5, 6});
}
