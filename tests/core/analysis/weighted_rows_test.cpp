// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/weighted_rows.h"
#include "tests/support/plain.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

TEST_CASE("a tie that a shorter way leads around is left out, equally long ones stay") {
    // 0-2 is 3 long, by 1 it is 2; 3-5 is 2 long, and so it is by 4.
    const Graph graph = Graph::undirected(6, std::vector<Tie>{{0, 1, 1},
                                                              {1, 2, 1},
                                                              {0, 2, 1.0F / 3}, //
                                                              {3, 4, 1},
                                                              {4, 5, 1},
                                                              {3, 5, 0.5F}});
    Task task;
    const WeightedRows rows = without_useless(weighted_rows(graph, rows_of(graph)), task);
    CHECK(rows.row(0).size() == 1);
    CHECK(rows.row(2).size() == 1);
    CHECK(rows.row(3).size() == 2);
    CHECK(rows.row(5).size() == 2);
}

TEST_CASE("without useless ties every distance stays") {
    Task task;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const Graph graph = random_graph(seed, 30, seed % 2 == 0);
        const Nearby names = rows_of(graph);
        const WeightedRows rows = without_useless(weighted_rows(graph, names), task);
        std::vector<Tie> kept;
        for (Vertex v = 0; v < rows.vertices(); ++v) {
            for (const auto& arc : rows.row(v)) {
                kept.push_back({v, arc.to, static_cast<float>(1 / arc.length)});
            }
        }
        const Graph rest = Graph::directed(graph.vertices(), kept);
        for (Vertex s = 0; s < graph.vertices(); ++s) {
            const auto before = plain::distances(graph, plain::lengths(graph, true), s);
            const auto after = plain::distances(rest, plain::lengths(rest, true), s);
            for (Vertex t = 0; t < graph.vertices(); ++t) {
                if (before[t] == plain::unreached) {
                    REQUIRE(after[t] == plain::unreached);
                } else {
                    REQUIRE(after[t] == Approx(before[t]).epsilon(1e-9));
                }
            }
        }
    }
}
