// SPDX-License-Identifier: Apache-2.0
// Our measures against igraph's on random graphs: scattered, directed, weighted.
#include <catch2/catch.hpp>

#include <cmath>
#include <functional>

#include "core/analysis/betweenness.h"
#include "core/analysis/components.h"
#include "core/analysis/cores.h"
#include "core/analysis/cut_points.h"
#include "core/analysis/influence.h"
#include "core/analysis/leiden.h"
#include "core/analysis/modularity.h"
#include "core/analysis/reach.h"
#include "core/analysis/spectral.h"
#include "core/analysis/structural_holes.h"
#include "tests/igraph/reference.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;
using reference::Twin;

namespace {

Network random_network(std::uint64_t seed, Vertex most, bool directed) {
    const auto made = random_graph(seed, most, directed);
    Network network;
    network.actors.resize(made.vertices);
    network.direction_known = directed;
    network.graph = Graph::undirected(made.vertices, made.ties);
    network.directed = Graph::directed(made.vertices, made.ties);
    return network;
}

void check_equal(const std::vector<double>& ours, const std::vector<double>& theirs,
                 double margin = 1e-9) {
    REQUIRE(ours.size() == theirs.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        if (std::isnan(theirs[i]))
            CHECK(std::isnan(ours[i]));
        else
            CHECK(ours[i] == Approx(theirs[i]).epsilon(margin).margin(margin));
    }
}

template<class Check>
void on_random_networks(int rounds, Vertex most, const Check& check) {
    for (int seed = 0; seed < rounds; ++seed) {
        INFO("seed " << seed);
        check(random_network(static_cast<std::uint64_t>(seed), most, seed % 2 == 1));
    }
}

const Graph& walked(const Network& network) {
    return network.direction_known ? network.directed : network.graph;
}

} // namespace

TEST_CASE("betweenness agrees, weighted and not", "[igraph]") {
    on_random_networks(1000, 18, [](const Network& network) {
        const Graph& graph = walked(network);
        Twin twin(graph);
        Task task;
        check_equal(*betweenness(graph, task), twin.betweenness(false));
        check_equal(*weighted_betweenness(graph, task), twin.betweenness(true));
    });
}

TEST_CASE("link betweenness agrees", "[igraph]") {
    on_random_networks(500, 18, [](const Network& network) {
        const Graph& graph = walked(network);
        Task task;
        const auto slots = *link_betweenness(graph, task);
        std::vector<double> ours;
        for (Vertex v = 0; v < graph.vertices(); ++v)
            for (auto arc = graph.offsets()[v]; arc < graph.offsets()[v + 1]; ++arc)
                if (graph.is_directed() || v < graph.targets()[arc]) ours.push_back(slots[arc]);
        check_equal(ours, Twin(graph).edge_betweenness());
    });
}

TEST_CASE("harmonic closeness agrees", "[igraph]") {
    on_random_networks(500, 25, [](const Network& network) {
        if (network.vertices() < 2) return;
        Task task;
        check_equal(reach(walked(network), task)->harmonic, Twin(walked(network)).harmonic());
    });
}

TEST_CASE("PageRank agrees", "[igraph]") {
    on_random_networks(500, 25, [](const Network& network) {
        Task task;
        for (const bool weighted : {false, true})
            check_equal(*pagerank(network,
                                  {.directed = network.direction_known, .weighted = weighted},
                                  task),
                        Twin(walked(network)).pagerank(weighted), 1e-8);
    });
}

TEST_CASE("constraint agrees", "[igraph]") {
    on_random_networks(500, 20, [](const Network& network) {
        Task task;
        Twin twin(network.graph);
        check_equal(*constraint(network.graph, false, task), twin.constraint(false));
        check_equal(*constraint(network.graph, true, task), twin.constraint(true));
    });
}

TEST_CASE("clustering agrees", "[igraph]") {
    on_random_networks(300, 20, [](const Network& network) {
        Task task;
        check_equal(*clustering(network, {}, task), Twin(network.graph).clustering());
    });
}

TEST_CASE("coreness agrees", "[igraph]") {
    on_random_networks(1000, 30, [](const Network& network) {
        const auto ours = core_numbers(network.graph);
        CHECK(std::vector<std::int64_t>(ours.begin(), ours.end()) ==
              Twin(network.graph).coreness());
    });
}

TEST_CASE("cut points and bridges agree", "[igraph]") {
    on_random_networks(2000, 25, [](const Network& network) {
        std::vector<Tie> few; // dense graphs have no cut points
        for (const Tie& tie : network.graph.ties())
            if ((tie.from * 5 + tie.to * 3) % 4 == 0) few.push_back(tie);
        const auto graph = Graph::undirected(network.vertices(), few);
        const auto ours = find_cuts(graph);
        Twin twin(graph);
        auto points = twin.cut_points();
        std::sort(points.begin(), points.end());
        CHECK(std::vector<std::int64_t>(ours.points.begin(), ours.points.end()) == points);
        auto bridges = twin.bridges();
        std::sort(bridges.begin(), bridges.end());
        const auto ties = graph.ties();
        REQUIRE(bridges.size() == ours.bridges.size());
        for (std::size_t i = 0; i < bridges.size(); ++i) {
            const Tie& tie = ties[static_cast<std::size_t>(bridges[i])];
            CHECK(ours.bridges[i] == std::pair(tie.from, tie.to));
        }
    });
}

TEST_CASE("components agree, strong ones too", "[igraph]") {
    on_random_networks(1000, 25, [](const Network& network) {
        const Graph& graph = walked(network);
        const auto ours = graph.is_directed() ? strong_components(graph) : components(graph);
        const auto theirs = Twin(graph).components();
        for (std::size_t a = 0; a < theirs.size(); ++a)
            for (std::size_t b = 0; b < a; ++b)
                CHECK((ours.of[a] == ours.of[b]) == (theirs[a] == theirs[b]));
    });
}

TEST_CASE("the eigenvector agrees where the network is of one piece", "[igraph]") {
    on_random_networks(500, 20, [](const Network& network) {
        if (components(network.graph).sizes.size() != 1 || network.vertices() < 2) return;
        Task task;
        for (const bool weighted : {false, true})
            check_equal(*eigenvector(network, {.weighted = weighted}, task),
                        Twin(network.graph).eigenvector(weighted), 1e-6);
    });
}

TEST_CASE("communities are no worse than igraph's", "[igraph]") {
    double ours = 0;
    double theirs = 0;
    on_random_networks(100, 60, [&](const Network& network) {
        if (network.graph.edges() == 0) return;
        Task task;
        const auto labels = leiden(network.graph, {}, task);
        ours += modularity(network.graph, false, *labels);
        theirs += Twin(network.graph).leiden_quality();
    });
    CHECK(ours >= theirs - 1e-6);
}
