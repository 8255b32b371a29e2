// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analysis/spectral.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

/// So large that threads share it.
Network large_network(bool directed) {
    Network network;
    Dice dice(3);
    std::vector<Tie> ties;
    for (int i = 0; i < 120000; ++i) {
        const Vertex end = dice.below(40000);
        ties.push_back({end % (1 + dice.below(40000)), end, 0.5F + static_cast<float>(i % 7)});
    }
    network.graph = Graph::undirected(40000, ties);
    network.directed = Graph::directed(40000, ties);
    network.direction_known = directed;
    return network;
}

/// The largest difference between a rank and what the walk makes of all ranks.
double restless(const Graph& graph, const std::vector<double>& rank, bool weighted) {
    const double n = graph.vertices();
    std::vector<double> next(rank.size(), 0.15 / n);
    double idle = 0;
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        double out = 0;
        for (const float s : graph.strengths(v))
            out += weighted ? double{s} : 1;
        if (out == 0) idle += rank[v];
        for (std::size_t i = 0; i < graph.degree(v); ++i)
            next[graph.neighbours(v)[i]] +=
                0.85 * rank[v] * (weighted ? double{graph.strengths(v)[i]} : 1) / out;
    }
    double most = 0;
    for (Vertex v = 0; v < graph.vertices(); ++v)
        most = std::max(most, std::abs(next[v] + 0.85 * idle / n - rank[v]));
    return most;
}

} // namespace

TEST_CASE("the ranks of a large network are where the walk comes to rest") {
    for (const bool directed : {false, true}) {
        const Network network = large_network(directed);
        for (const bool weighted : {false, true}) {
            CAPTURE(directed, weighted);
            Task task;
            const auto rank =
                *pagerank(network, {.directed = directed, .weighted = weighted}, task);
            CHECK(std::accumulate(rank.begin(), rank.end(), 0.0) == Approx(1).epsilon(1e-12));
            CHECK(restless(directed ? network.directed : network.graph, rank, weighted) < 1e-14);
        }
    }
}

TEST_CASE("the eigenvector of a large network keeps its direction") {
    const Network network = large_network(false);
    Task task;
    const auto at = *eigenvector(network, {}, task);
    const double value = *spectral_radius(network.graph, false, task);
    for (Vertex v = 0; v < network.vertices(); ++v) {
        double image = 0;
        for (const Vertex w : network.graph.neighbours(v))
            image += at[w];
        REQUIRE(image == Approx(value * at[v]).margin(1e-9));
    }
}

TEST_CASE("spectral measures have the same bits for any number of threads") {
    for (const bool directed : {false, true}) {
        const Network network = large_network(directed);
        for (const auto measure : {pagerank, hubs, authorities, katz}) {
            Task one;
            const auto values = *measure(network, {.directed = directed}, one);
            Task many;
            many.threads = 3;
            CHECK(*measure(network, {.directed = directed}, many) == values);
        }
    }
}
