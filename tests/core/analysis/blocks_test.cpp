// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "core/analysis/blocks.h"
#include "core/network/traverse.h"
#include "tests/support/known_graphs.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

std::set<std::set<Vertex>> sets_of(const Blocks& blocks) {
    std::set<std::set<Vertex>> sets;
    for (std::size_t b = 0; b < blocks.count(); ++b) {
        const auto members = blocks.members_of(b);
        std::set<Vertex> all(members.begin(), members.end());
        all.insert(blocks.top[b]);
        sets.insert(all);
    }
    return sets;
}

/// Unordered pairs that lose each other when v goes, by walking without it.
double pairs_lost(const Graph& graph, Vertex v) {
    Pairs rest;
    for (Vertex a = 0; a < graph.vertices(); ++a) {
        for (const Vertex b : graph.neighbours(a)) {
            if (a != v && b != v) rest.emplace_back(a, b);
        }
    }
    const Graph without = graph_of(graph.vertices(), rest);
    Walk before(graph);
    Walk after(without);
    double lost = 0;
    for (Vertex a = 0; a < graph.vertices(); ++a) {
        if (a == v) continue;
        before.from(a);
        after.from(a);
        for (Vertex b = 0; b < a; ++b) {
            lost += b != v && before.distance(b) != unreached && after.distance(b) == unreached;
        }
    }
    return lost;
}

} // namespace

TEST_CASE("blocks of the kite hang on Heather and Ike") {
    const Blocks blocks = blocks_of(kite(), Task());
    CHECK(sets_of(blocks) == std::set<std::set<Vertex>>{{0, 1, 2, 3, 4, 5, 6, 7}, {7, 8}, {8, 9}});
    const auto cut = pairs_cut(blocks);
    CHECK(cut == std::vector<double>{0, 0, 0, 0, 0, 0, 0, 14, 8, 0});
}

TEST_CASE("a long chain is cut everywhere") {
    Pairs pairs;
    for (Vertex v = 1; v < 200000; ++v)
        pairs.emplace_back(v - 1, v);
    const Blocks blocks = blocks_of(graph_of(200000, pairs), Task());
    CHECK(blocks.count() == 199999);
    CHECK(pairs_cut(blocks)[100] == 100.0 * 199899.0);
}

TEST_CASE("worths of a block add up to its component, and cut pairs are those that are lost") {
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        CAPTURE(seed);
        const Graph graph = random_graph(seed, 24);
        const Blocks blocks = blocks_of(graph, Task());
        for (std::size_t b = 0; b < blocks.count(); ++b) {
            double sum = blocks.worth_of_top(b);
            for (const Vertex v : blocks.members_of(b))
                sum += blocks.worth_of_member(v);
            REQUIRE(sum == blocks.component_size[blocks.top[b]]);
        }
        const auto cut = pairs_cut(blocks);
        for (Vertex v = 0; v < graph.vertices(); ++v)
            REQUIRE(cut[v] == pairs_lost(graph, v));
    }
}
