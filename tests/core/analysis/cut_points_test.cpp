// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/components.h"
#include "core/analysis/cut_points.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::size_t parts_of(Vertex vertices, const std::vector<Tie>& ties) {
    return components(Graph::undirected(vertices, ties)).sizes.size();
}

/// How many parts more there are without v, by taking everybody out in turn.
std::vector<std::uint32_t> pieces_by_removal(const Graph& graph) {
    std::vector<std::uint32_t> pieces;
    const auto before = parts_of(graph.vertices(), graph.ties());
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        std::vector<Tie> left;
        for (const Tie& tie : graph.ties())
            if (tie.from != v && tie.to != v) left.push_back(tie);
        const auto after = parts_of(graph.vertices(), left) - 1; // v itself stands alone now
        pieces.push_back(static_cast<std::uint32_t>(after > before ? after - before : 0));
    }
    return pieces;
}

std::vector<std::pair<Vertex, Vertex>> bridges_by_removal(const Graph& graph) {
    std::vector<std::pair<Vertex, Vertex>> bridges;
    const auto ties = graph.ties();
    for (std::size_t gone = 0; gone < ties.size(); ++gone) {
        auto left = ties;
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(gone));
        if (parts_of(graph.vertices(), left) > parts_of(graph.vertices(), ties))
            bridges.emplace_back(ties[gone].from, ties[gone].to);
    }
    return bridges;
}

} // namespace

TEST_CASE("cut points and bridges are those whose removal splits, in two thousand graphs",
          "[cut_points]") {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        auto made = random_graph(seed, 14, false);
        if (seed % 2 == 0) made.ties.resize(made.ties.size() / 2); // more that hangs by a thread
        const auto graph = Graph::undirected(made.vertices, made.ties);
        const Cuts cuts = find_cuts(graph);
        CHECK(cuts.pieces == pieces_by_removal(graph));
        CHECK(cuts.bridges == bridges_by_removal(graph));
        std::vector<Vertex> points;
        for (Vertex v = 0; v < graph.vertices(); ++v)
            if (cuts.pieces[v] > 0) points.push_back(v);
        CHECK(cuts.points == points);
    }
}

TEST_CASE("a chain of a million people is cut everywhere but at its ends", "[cut_points]") {
    constexpr Vertex people = 1'000'000;
    std::vector<Tie> ties;
    for (Vertex v = 0; v + 1 < people; ++v)
        ties.push_back({v, v + 1, 1});
    const Cuts cuts = find_cuts(Graph::undirected(people, ties));
    CHECK(cuts.points.size() == people - 2);
    CHECK(cuts.bridges.size() == people - 1);
    ties.push_back({people - 1, 0, 1});
    CHECK(find_cuts(Graph::undirected(people, ties)).points.empty());
}

TEST_CASE("nobody is cut off where there is nobody", "[cut_points]") {
    CHECK(find_cuts(Graph{}).points.empty());
    CHECK(find_cuts(Graph::undirected(3, {})).points.empty());
}
