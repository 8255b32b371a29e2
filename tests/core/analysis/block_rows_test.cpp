// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <numeric>

#include "core/analysis/block_rows.h"
#include "tests/support/known_graphs.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

TEST_CASE("the rows of all blocks together are the arcs of the graph") {
    Task task;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const Graph graph = random_graph(seed, 40);
        const Blocks blocks = blocks_of(graph, Task());
        BlockNames names(graph);
        std::size_t arcs = 0;
        for (std::size_t b = 0; b < blocks.count(); ++b) {
            const Nearby rows = block_rows(graph, blocks, b, names, task);
            arcs += rows.targets.size();
            REQUIRE(rows.vertices() == blocks.members_of(b).size() + 1);
            for (Vertex i = 0; i < rows.vertices(); ++i) {
                for (const Vertex j : rows.row(i)) {
                    REQUIRE(graph.has_arc(rows.original[i], rows.original[j]));
                }
            }
        }
        REQUIRE(arcs == graph.arcs());
    }
}

TEST_CASE("doubles share one source, acquainted or not, unless their worth differs") {
    // 0 and 1 know 4 and 5; 2 and 3 know each other and 4 and 5.
    const Nearby rows = rows_of(
        graph_of(6, {{0, 4}, {0, 5}, {1, 4}, {1, 5}, {2, 3}, {2, 4}, {2, 5}, {3, 4}, {3, 5}}));
    const Sources alike = without_doubles(rows, std::vector<double>(6, 1), Task());
    CHECK(alike.vertices == std::vector<Vertex>{0, 2, 4});
    CHECK(alike.worths == std::vector<double>{2, 2, 2});
    const Sources unlike = without_doubles(rows, std::vector<double>{1, 7, 1, 1, 1, 1}, Task());
    CHECK(unlike.vertices == std::vector<Vertex>{0, 1, 2, 4});
    CHECK(unlike.worths == std::vector<double>{1, 7, 2, 2});
}
