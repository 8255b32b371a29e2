// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/analysis/parts.h"
#include "core/network/traverse.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

TEST_CASE("parts are what can be walked to, and their rows keep every arc") {
    Task task;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const Graph graph = random_graph(seed, 40, seed % 2 == 0);
        const Graph either_way = graph.projected();
        Walk walk(either_way);
        const Parts parts(graph, task);
        std::size_t arcs = 0;
        Vertex people = 0;
        for (std::size_t p = 0; p < parts.count(); ++p) {
            const auto members = parts.members(p);
            auto reached = walk.from(members.front());
            std::sort(reached.begin(), reached.end());
            REQUIRE(std::equal(members.begin(), members.end(), reached.begin(), reached.end()));
            const Nearby rows = parts.rows(p, task);
            for (Vertex i = 0; i < rows.vertices(); ++i) {
                for (const Vertex j : rows.row(i)) {
                    REQUIRE(graph.has_arc(rows.original[i], rows.original[j]));
                }
            }
            arcs += rows.targets.size();
            people += rows.vertices();
        }
        REQUIRE(arcs == graph.arcs());
        REQUIRE(people == graph.vertices());
    }
}
