// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/analysis/cores.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// By leaving out, for every k, whoever has fewer than k contacts until all who stay have them.
std::vector<std::uint32_t> cores_by_definition(const Graph& graph) {
    std::vector<std::uint32_t> core(graph.vertices(), 0);
    for (std::uint32_t k = 1; k <= graph.vertices(); ++k) {
        std::vector<char> stays(graph.vertices(), 1);
        for (bool changed = true; changed;) {
            changed = false;
            for (Vertex v = 0; v < graph.vertices(); ++v) {
                const auto row = graph.neighbours(v);
                const auto left =
                    std::count_if(row.begin(), row.end(), [&](Vertex w) { return stays[w] != 0; });
                if (stays[v] == 0 || left >= k) continue;
                stays[v] = 0;
                changed = true;
            }
        }
        for (Vertex v = 0; v < graph.vertices(); ++v)
            if (stays[v] != 0) core[v] = k;
    }
    return core;
}

} // namespace

TEST_CASE("core numbers are those of the definition, in a thousand graphs", "[cores]") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const auto made = random_graph(seed, 20, false);
        const auto graph = Graph::undirected(made.vertices, made.ties);
        CHECK(core_numbers(graph) == cores_by_definition(graph));
    }
}

TEST_CASE("numbers that nobody has are left out", "[cores]") {
    std::vector<Tie> ties;
    for (Vertex a = 0; a < 40; ++a)
        for (Vertex b = 0; b < a; ++b)
            ties.push_back({a, b, 1});
    ties.push_back({39, 40, 1});
    auto expected = std::vector<std::uint32_t>(40, 39);
    expected.insert(expected.end(), {1, 0});
    CHECK(core_numbers(Graph::undirected(42, ties)) == expected);
    CHECK(core_numbers(Graph{}).empty());
}
