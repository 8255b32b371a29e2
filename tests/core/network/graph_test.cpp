// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <map>

#include "core/network/graph.h"
#include "tests/support/networks.h"

using namespace headwater;
using support::random_graph;

namespace {

bool same(const Graph& a, const Graph& b) {
    const auto equal = [](auto x, auto y) {
        return std::equal(x.begin(), x.end(), y.begin(), y.end());
    };
    return a.is_directed() == b.is_directed() && equal(a.offsets(), b.offsets()) &&
           equal(a.targets(), b.targets()) && equal(a.strengths(), b.strengths());
}

} // namespace

TEST_CASE("rows are sorted, without repeats and without loops", "[graph]") {
    const std::vector<Tie> ties{{2, 0, 1}, {0, 1, 2}, {1, 0, 3}, {3, 3, 9}, {0, 2, .5F}};
    const auto graph = Graph::undirected(5, ties);
    CHECK(graph.vertices() == 5);
    CHECK(graph.edges() == 2);
    CHECK(graph.arcs() == 4);
    CHECK(graph.dropped_loops() == 1);
    CHECK(graph.degree(4) == 0);
    CHECK(graph.neighbours(0)[0] == 1);
    CHECK(graph.strengths(0)[0] == 5);
    CHECK(graph.strengths(2)[0] == 1.5F);
    CHECK(graph.has_arc(0, 2));
    CHECK(!graph.has_arc(1, 2));
}

TEST_CASE("directed rows hold the arcs that leave", "[graph]") {
    const auto graph = Graph::directed(3, std::vector<Tie>{{2, 0, 1}, {0, 1, 2}, {1, 0, 3}});
    CHECK(graph.edges() == 3);
    CHECK(graph.degree(2) == 1);
    CHECK(graph.reversed().degree(0) == 2);
    CHECK(same(graph.reversed().reversed(), graph));
    CHECK(graph.projected().edges() == 2);
    CHECK(graph.projected().strengths(0)[0] == 5);
}

TEST_CASE("a graph of nothing", "[graph]") {
    CHECK(Graph().vertices() == 0);
    CHECK(Graph().ties().empty());
    CHECK(Graph::undirected(0, {}).vertices() == 0);
    CHECK(Graph::undirected(3, {}).edges() == 0);
    CHECK(Graph().projected().vertices() == 0);
}

TEST_CASE("the order of ties changes no bit, even where their sums round", "[graph]") {
    std::mt19937_64 random(5);
    std::vector<Tie> ties;
    for (int i = 0; i < 5000; ++i)
        ties.push_back({static_cast<Vertex>(random() % 40), static_cast<Vertex>(random() % 40),
                        static_cast<float>(static_cast<double>(random() % 1000003) * 1e-3)});
    const auto undirected = Graph::undirected(40, ties);
    const auto directed = Graph::directed(40, ties);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(ties.begin(), ties.end(), random);
        CHECK(same(Graph::undirected(40, ties), undirected));
        CHECK(same(Graph::directed(40, ties), directed));
    }
}

TEST_CASE("a thousand random graphs hold what was put in", "[graph]") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const bool directed = seed % 2 == 1;
        const auto made = random_graph(seed, 12, directed);
        std::map<std::pair<Vertex, Vertex>, float> expected;
        for (const Tie& tie : made.ties) {
            expected[{tie.from, tie.to}] += tie.strength;
            if (!directed) expected[{tie.to, tie.from}] += tie.strength;
        }
        const auto graph = directed ? Graph::directed(made.vertices, made.ties)
                                    : Graph::undirected(made.vertices, made.ties);
        std::map<std::pair<Vertex, Vertex>, float> found;
        for (Vertex v = 0; v < graph.vertices(); ++v)
            for (std::size_t i = 0; i < graph.degree(v); ++i)
                found[{v, graph.neighbours(v)[i]}] = graph.strengths(v)[i];
        CHECK(found == expected);
    }
}

TEST_CASE("an undirected weighted edge costs at most 20 bytes", "[graph]") {
    const auto network = support::network_of(support::complete(60));
    CHECK(network.graph.bytes() <= 20 * network.graph.edges());
}
