// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/familiarity.h"
#include "core/analysis/reach.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::vector<double> familiarity_of(const Graph& use, unsigned threads = 1) {
    Task task;
    task.threads = threads;
    auto values = familiarity(use, task);
    REQUIRE(values);
    return *values;
}

/// Floyd and Warshall, in double.
std::vector<double> by_all_pairs(const Graph& use) {
    const std::size_t n = use.vertices();
    std::vector<std::vector<double>> d(n, std::vector<double>(n, HUGE_VAL));
    for (const Tie& tie : use.ties())
        d[tie.from][tie.to] = d[tie.to][tie.from] =
            static_cast<double>(length_of_use(static_cast<double>(tie.strength)));
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j)
                d[i][j] = std::min(d[i][j], d[i][k] + d[k][j]);
    std::vector<double> sums(n, 0);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            if (i != j) sums[i] += 1 / d[i][j] / static_cast<double>(n - 1);
    return sums;
}

} // namespace

TEST_CASE("a tie seen once is twice as long as one seen often", "[familiarity]") {
    CHECK(length_of_use(1) == 2);
    CHECK(length_of_use(0.3) == 2);
    CHECK(length_of_use(2) == Approx(4.0 / 3).margin(1.0 / 4096));
    CHECK(length_of_use(3) == Approx(8.0 / 7).margin(1.0 / 4096));
    CHECK(length_of_use(1000) == 1);
}

TEST_CASE("without repeated contacts it is half the harmonic closeness", "[familiarity]") {
    const auto network = network_of(karate());
    Task task;
    const auto harmonic = reach(network.graph, task)->harmonic;
    const auto familiar = familiarity_of(graph_of_use(network));
    for (Vertex v = 0; v < network.vertices(); ++v)
        CHECK(familiar[v] == Approx(harmonic[v] / 2).epsilon(1e-12));
}

TEST_CASE("a detour over ties that are often used is the shorter way", "[familiarity]") {
    const auto network =
        network_of_calls({{"a", "c", 1}, {"a", "b", 30}, {"b", "a", 2}, {"b", "c", 30}}, {"alone"});
    const auto use = graph_of_use(network);
    REQUIRE(use.edges() == 3);
    const auto familiar = familiarity_of(use);
    CHECK(familiar[vertex_of(network, "a")] == Approx((1 + 0.5) / 3));
    CHECK(familiar[vertex_of(network, "b")] == Approx(2.0 / 3));
    CHECK(familiar[vertex_of(network, "alone")] == 0);
}

TEST_CASE("ties without worth are not used", "[familiarity]") {
    auto network = network_of(pairs("ab bc"));
    network.ties[0].strength = 0;
    CHECK(graph_of_use(network).edges() == 1);
}

TEST_CASE("many searches at once find what every search alone finds", "[familiarity]") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto random = support::random_graph(seed, 70, false);
        const auto use = Graph::undirected(random.vertices, random.ties);
        const auto fast = familiarity_of(use);
        const auto slow = by_all_pairs(use);
        for (Vertex v = 0; v < use.vertices(); ++v)
            CHECK(fast[v] == Approx(slow[v]).epsilon(1e-12));
    }
}

TEST_CASE("ways that are too long for the narrow search are found as well", "[familiarity]") {
    std::vector<Tie> ties;
    for (Vertex v = 1; v < 90; ++v)
        ties.push_back({v - 1, v, static_cast<float>(1 + v % 3)});
    const auto use = Graph::undirected(91, ties);
    const auto fast = familiarity_of(use);
    const auto slow = by_all_pairs(use);
    for (Vertex v = 0; v < use.vertices(); ++v)
        CHECK(fast[v] == Approx(slow[v]).epsilon(1e-12));
}

TEST_CASE("familiarity is the same to the bit on one thread and on two", "[familiarity]") {
    std::vector<Tie> ties;
    for (Vertex v = 1; v < 1500; ++v)
        for (const Vertex step : {1U, 7U, 31U})
            if (v >= step) ties.push_back({v, v - step, static_cast<float>(1 + v % 5)});
    const auto use = Graph::undirected(1500, ties);
    CHECK(familiarity_of(use, 1) == familiarity_of(use, 2));
}

TEST_CASE("nobody and one person have no familiarity", "[familiarity]") {
    CHECK(familiarity_of(Graph::undirected(0, {})).empty());
    CHECK(familiarity_of(Graph::undirected(1, {})) == std::vector<double>{0});
}

TEST_CASE("a stopped search is not a failed one", "[familiarity]") {
    Task task;
    task.stop();
    const auto values = familiarity(graph_of_use(network_of(karate())), task);
    REQUIRE(!values);
    CHECK(values.error().kind == Error::Kind::stopped);
}
