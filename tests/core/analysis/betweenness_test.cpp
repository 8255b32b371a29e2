// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

#include "core/analysis/betweenness.h"
#include "core/network/traverse.h"
#include "tests/support/known_graphs.h"
#include "tests/support/plain.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

constexpr double tolerance = 1e-9;

Approx about(double value) {
    return Approx(value).epsilon(tolerance).margin(tolerance);
}

void check_same(const std::vector<double>& ours, const std::vector<double>& theirs) {
    REQUIRE(ours.size() == theirs.size());
    for (std::size_t i = 0; i < ours.size(); ++i)
        REQUIRE(ours[i] == about(theirs[i]));
}

double once(const Graph& graph) {
    return graph.is_directed() ? 1 : 0.5;
}

std::vector<double> plain_values(const Graph& graph, bool weighted) {
    const double each = once(graph);
    return plain::betweenness(graph, weighted, [=](Vertex, Vertex) { return each; }).vertices;
}

/// The two ways of an undirected edge, added up on both slots.
std::vector<double> plain_links(const Graph& graph, const std::vector<double>& arcs) {
    std::vector<double> links = arcs;
    for (Vertex v = 0; v < graph.vertices() && !graph.is_directed(); ++v) {
        for (std::size_t a = graph.offsets()[v]; a < graph.offsets()[v + 1]; ++a) {
            const auto row = graph.neighbours(graph.targets()[a]);
            const auto back = std::find(row.begin(), row.end(), v) - row.begin();
            links[a] += arcs[graph.offsets()[graph.targets()[a]] + static_cast<std::size_t>(back)];
        }
    }
    return links;
}

} // namespace

TEST_CASE("betweenness of small graphs is what methods.md says") {
    Task task;
    CHECK(*betweenness(star_of_five(), task) == std::vector<double>{6, 0, 0, 0, 0});
    CHECK(*betweenness(path_of_five(), task) == std::vector<double>{0, 3, 4, 3, 0});
    CHECK(*betweenness(cycle(5), task) == std::vector<double>(5, 1));
    CHECK(*betweenness(cycle(6), task) == std::vector<double>(6, 2));
    CHECK(*betweenness(barbell(), task) == std::vector<double>{0, 0, 0, 15, 16, 15, 0, 0, 0});
    CHECK(*betweenness(path_of_three_and_pair(), task) == std::vector<double>{0, 1, 0, 0, 0});
}

TEST_CASE("betweenness of the known networks") {
    Task task;
    const auto of_kite = *betweenness(kite(), task);
    CHECK(of_kite[7] == about(14));
    CHECK(of_kite[5] == about(25.0 / 3));
    CHECK(of_kite[6] == about(25.0 / 3));
    CHECK(of_kite[3] == about(11.0 / 3));
    CHECK(of_kite[8] == about(8));
    const auto of_karate = *betweenness(karate(), task);
    CHECK(of_karate[0] == Approx(231.071428571).epsilon(1e-11));
    CHECK(of_karate[33] == Approx(160.551587302).epsilon(1e-11));
    CHECK(of_karate[32] == Approx(76.690476190).epsilon(1e-11));
    for (const Vertex families : {15U, 16U}) {
        const auto of_florence = *betweenness(florence(families), task);
        CHECK(of_florence[0] == about(47.5));
        CHECK(of_florence[1] == about(139.0 / 6));
    }
}

TEST_CASE("equally long weighted paths are found where floating point hides them") {
    Task task;
    const auto values = *weighted_betweenness(weighted_karate(), task);
    CHECK(values[0] == about(209));
    CHECK(values[2] == about(177));
    CHECK(values[33] == about(174));
    CHECK(values[32] == about(83.5));
    CHECK(values[31] == about(47.5));
}

TEST_CASE("a tie without strength carries no path") {
    Task task;
    const Graph graph = Graph::undirected(3, std::vector<Tie>{{0, 1, 0}, {1, 2, 1}, {0, 2, 1}});
    CHECK(*weighted_betweenness(graph, task) == std::vector<double>{0, 0, 1});
}

TEST_CASE("betweenness of links") {
    Task task;
    const Graph path = path_of_five();
    CHECK(*link_betweenness(path, task) == std::vector<double>{4, 4, 6, 6, 6, 6, 4, 4});
    const Graph bells = barbell();
    const auto values = *link_betweenness(bells, task);
    CHECK(values[bells.offsets()[4]] == about(20));
    const Graph club = karate();
    const auto of_club = *link_betweenness(club, task);
    CHECK(of_club[club.offsets()[31]] == Approx(71.392857143).epsilon(1e-10));
}

TEST_CASE("betweenness between groups: the supply line") {
    // O1 0, O2 1, W 2, T1 3, T2 4, P 5, D1 6, D2 7.
    const Graph line =
        graph_of(8, {{0, 2}, {1, 2}, {2, 3}, {2, 4}, {3, 5}, {4, 5}, {5, 6}, {5, 7}, {3, 6}}, true);
    Task task;
    const std::vector<Vertex> origins{0, 1, 1};
    const std::vector<Vertex> ends{6, 7};
    CHECK(*betweenness_between(line, origins, ends, task) ==
          std::vector<double>{0, 0, 4, 3, 1, 2, 0, 0});
}

TEST_CASE("betweenness between everybody and everybody is betweenness") {
    Task task;
    const Graph club = karate();
    std::vector<Vertex> all(34);
    std::iota(all.begin(), all.end(), Vertex{0});
    check_same(*betweenness_between(club, all, all, task), *betweenness(club, task));
}

TEST_CASE("graphs of nobody, one and two") {
    Task task;
    for (const Vertex n : {0U, 1U, 2U}) {
        const Graph graph = graph_of(n, {});
        CHECK(*betweenness(graph, task) == std::vector<double>(n));
        CHECK(*weighted_betweenness(graph, task) == std::vector<double>(n));
        CHECK(link_betweenness(graph, task)->empty());
    }
}

TEST_CASE("thousands of small random graphs agree with the textbook") {
    Task task;
    task.threads = 2;
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        CAPTURE(seed);
        const Graph graph = random_graph(seed, seed % 50 == 0 ? 120 : 24, seed % 3 == 0);
        const double each = once(graph);
        const auto hops = plain::betweenness(graph, false, [=](Vertex, Vertex) { return each; });
        check_same(*betweenness(graph, task), hops.vertices);
        check_same(*weighted_betweenness(graph, task), plain_values(graph, true));
        check_same(*link_betweenness(graph, task), plain_links(graph, hops.arcs));
    }
}

TEST_CASE("random groups agree with the textbook") {
    Task task;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        CAPTURE(seed);
        const Graph graph = random_graph(seed, 24, seed % 2 == 0);
        Dice dice(seed + 7);
        std::vector<char> is_source(graph.vertices());
        std::vector<char> is_target(graph.vertices());
        std::vector<Vertex> sources;
        std::vector<Vertex> targets;
        for (Vertex v = 0; v < graph.vertices(); ++v) {
            if ((is_source[v] = dice.below(3) == 0)) sources.push_back(v);
            if ((is_target[v] = dice.below(3) == 0)) targets.push_back(v);
        }
        const auto worth = [&](Vertex s, Vertex t) {
            if (!is_source[s] || !is_target[t]) return 0.0;
            return !graph.is_directed() && is_source[t] && is_target[s] ? 0.5 : 1.0;
        };
        check_same(*betweenness_between(graph, sources, targets, task),
                   plain::betweenness(graph, false, worth).vertices);
    }
}

TEST_CASE("paths across groups agree with the textbook") {
    Task task;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        CAPTURE(seed);
        const Graph graph = random_graph(seed, 24, seed % 2 == 0);
        Dice dice(seed + 9);
        std::vector<std::uint32_t> groups(graph.vertices());
        for (auto& group : groups)
            group = dice.below(3);
        const double each = once(graph);
        const auto worth = [&](Vertex s, Vertex t) { return groups[s] != groups[t] ? each : 0; };
        const auto across = *betweenness_across(graph, groups, task);
        check_same(across.values, plain::betweenness(graph, false, worth).vertices);
        double pairs = 0;
        Walk walk(graph);
        for (Vertex s = 0; s < graph.vertices(); ++s)
            for (const Vertex t : walk.from(s))
                pairs += worth(s, t);
        REQUIRE(across.pairs == pairs);
    }
}

TEST_CASE("betweenness has the same bits for any number of threads") {
    const Graph graph = random_graph(4, 4000);
    REQUIRE(graph.vertices() > 1000);
    Task one;
    const auto hops = *betweenness(graph, one);
    const auto weighted = *weighted_betweenness(graph, one);
    for (const unsigned threads : {2U, 3U, 7U}) {
        Task many;
        many.threads = threads;
        CHECK(*betweenness(graph, many) == hops);
        CHECK(*weighted_betweenness(graph, many) == weighted);
    }
}

TEST_CASE("a stopped task gives no betweenness") {
    Task task;
    task.stop();
    CHECK(betweenness(karate(), task).error().kind == Error::Kind::stopped);
    CHECK(weighted_betweenness(karate(), task).error().kind == Error::Kind::stopped);
    CHECK(link_betweenness(karate(), task).error().kind == Error::Kind::stopped);
}
