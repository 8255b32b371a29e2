// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <map>

#include "core/analysis/many_paths.h"
#include "core/analysis/path_sampler.h"
#include "core/analysis/sampled_betweenness.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("the promise sets the number of paths", "[sampled_betweenness]") {
    // 33 stops at most: log2(31) is 4.95; 0.5 / 0.0001 * (4 + 1 + ln 10)
    CHECK(paths_to_draw(network_of(path_of(17)).graph, {}) == 36513);
    CHECK(paths_to_draw(network_of(path_of(17)).graph, {0.1, 0.9}) == 366);
}

TEST_CASE("every shortest path is drawn as often as any other", "[sampled_betweenness]") {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const bool directed = seed % 2 == 1;
        const auto made = random_graph(seed, 9, directed);
        if (made.vertices < 2) continue;
        const auto graph = directed ? Graph::directed(made.vertices, made.ties)
                                    : Graph::undirected(made.vertices, made.ties);
        const auto backwards = graph.reversed();
        const Vertex to = made.vertices - 1;
        Task task;
        auto shortest = *shortest_paths(graph, 0, to, 1000, Length::steps, task);
        std::erase_if(shortest, [&](const Path& p) { return p.length > shortest[0].length; });
        PathSampler sampler(graph, backwards);
        Chance chance(seed);
        std::map<std::vector<Vertex>, int> drawn;
        constexpr int draws = 4000;
        for (int i = 0; i < draws; ++i) {
            auto inner = sampler.draw(0, to, chance);
            std::sort(inner.begin(), inner.end());
            ++drawn[inner];
        }
        if (shortest.empty()) {
            CHECK(drawn.size() == 1);
            CHECK(drawn.begin()->first.empty());
            continue;
        }
        const double share = 1.0 / static_cast<double>(shortest.size());
        for (const Path& path : shortest) {
            std::vector<Vertex> inner(path.stops.begin() + 1, path.stops.end() - 1);
            std::sort(inner.begin(), inner.end());
            const double expected = draws * share;
            CHECK(std::abs(drawn[inner] - expected) < 5 * std::sqrt(expected) + 1);
        }
    }
}

TEST_CASE("the promise is kept", "[sampled_betweenness]") {
    for (const auto& network : {network_of(karate()), network_of(kite(), {"alone"}),
                                network_of(pairs("ab bc cd da ac"), {}, true)}) {
        for (const bool directed : {false, network.direction_known}) {
            Task task;
            const AnalysisOptions options{.directed = directed};
            const auto exact = *normalised_betweenness(network, options, task);
            const auto sampled = *sampled_betweenness(network, options, task);
            for (Vertex v = 0; v < network.vertices(); ++v)
                CHECK(std::abs(exact[v] - sampled[v]) <= 0.01);
        }
    }
}

TEST_CASE("the same seed gives the same bits for any number of threads", "[sampled_betweenness]") {
    const auto network = network_of(karate());
    Task alone;
    Task together;
    together.threads = 2;
    const auto first = sampled_betweenness(network, {.seed = 4}, alone);
    CHECK(*first == *sampled_betweenness(network, {.seed = 4}, together));
    CHECK(*first != *sampled_betweenness(network, {.seed = 5}, together));
}

TEST_CASE("exact where it can be, sampled where it cannot", "[sampled_betweenness]") {
    const MeasureRow& row = *find_measure("betweenness");
    CHECK(&feasible(row, network_of(karate()).graph) == &row);
    std::vector<Tie> ring;
    for (Vertex v = 0; v < 1100000; ++v)
        ring.push_back({v, (v + 1) % 1100000, 1});
    CHECK(std::string(feasible(row, Graph::undirected(1100000, ring)).name) ==
          "betweenness-sampled");
}
