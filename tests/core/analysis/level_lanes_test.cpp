// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

#include "core/analysis/level_lanes.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

constexpr std::uint32_t none = UINT32_MAX;

/// Steps from `source` on ways that avoid `avoided`.
std::vector<std::uint32_t> steps_without(const Graph& graph, Vertex source, Vertex avoided) {
    std::vector<std::uint32_t> steps(graph.vertices(), none);
    std::vector<Vertex> queue{source};
    steps[source] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i)
        for (const Vertex w : graph.neighbours(queue[i]))
            if (w != avoided && steps[w] == none) {
                steps[w] = steps[queue[i]] + 1;
                queue.push_back(w);
            }
    return steps;
}

bool has_a_dominator(const Graph& graph, Vertex source, Vertex w, std::uint32_t steps) {
    for (Vertex v = 0; v < graph.vertices(); ++v)
        if (v != source && v != w && steps_without(graph, source, v)[w] > steps) return true;
    return false;
}

std::vector<Vertex> dominated_of(const LevelLanes& search, std::size_t lane, Vertex vertices) {
    std::vector<Vertex> dominated(vertices);
    dominated.resize(search.copy_dominated(lane, dominated));
    return dominated;
}

} // namespace

TEST_CASE("every lane has its own steps, and misses nobody who is dominated", "[level_lanes]") {
    std::size_t in_vain = 0;
    std::size_t named = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto random = random_graph(seed, 30, seed % 2 == 1);
        const auto graph = seed % 2 == 1 ? Graph::directed(random.vertices, random.ties)
                                         : Graph::undirected(random.vertices, random.ties);
        const Graph backward = graph.is_directed() ? graph.reversed() : graph;
        std::vector<Vertex> sources(graph.vertices());
        std::iota(sources.begin(), sources.end(), Vertex{0});
        LevelLanes search(backward);
        REQUIRE(search.search(sources, Task()));
        std::vector<std::uint32_t> levels(graph.vertices());
        for (const Vertex source : sources) {
            search.copy_levels(source, levels);
            CHECK(levels == steps_without(graph, source, none));
            const auto dominated = dominated_of(search, source, graph.vertices());
            named += dominated.size();
            for (const Vertex w : sources) {
                const bool is_named = std::ranges::binary_search(dominated, w);
                const bool is = w != source && levels[w] != none &&
                                has_a_dominator(graph, source, w, levels[w]);
                if (is) CHECK(is_named);
                in_vain += is_named && !is ? 1 : 0;
            }
        }
    }
    CHECK(named > 1000);
    CHECK(in_vain * 20 < named);
}

TEST_CASE("the lanes say so when somebody is too far away", "[level_lanes]") {
    std::vector<Tie> chain;
    for (Vertex v = 1; v < 60; ++v)
        chain.push_back({v - 1, v, 1});
    const auto graph = Graph::undirected(60, chain);
    LevelLanes search(graph);
    CHECK_FALSE(search.search(std::vector<Vertex>{0}, Task()));
    CHECK(search.search(std::vector<Vertex>{30}, Task()));
    CHECK(dominated_of(search, 0, 60).size() == 57);
}
