// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/eight_sweep.h"
#include "core/analysis/weighted_sweep.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

struct Case {
    WeightedRows out;
    WeightedRows in;
    WeightedSweep::Ways ways;
    std::vector<double> worth;
    std::vector<Vertex> sources;
    std::vector<double> worths;
};

/// Up to eight sources, wherever they lie; every fifth network falls into many parts.
Case random_case(std::uint64_t seed) {
    Dice dice(seed);
    const bool directed = seed % 2 == 0;
    const Graph graph = random_graph(seed, seed % 20 == 0 ? 400 : 60, directed);
    Case c;
    c.out = weighted_rows(graph, rows_of(graph));
    c.in = turned(c.out);
    c.ways = directed ? WeightedSweep::Ways::one : WeightedSweep::Ways::both;
    for (Vertex v = 0; v < graph.vertices(); ++v)
        c.worth.push_back(1 + dice.below(3));
    for (Vertex v = 0; v < graph.vertices() && c.sources.size() < 8; ++v) {
        if (dice.below(3) > 0) continue;
        c.sources.push_back(v);
        c.worths.push_back(1 + dice.below(4));
    }
    return c;
}

std::vector<double> one_by_one(const Case& c) {
    std::vector<double> sum(c.out.vertices());
    WeightedSweep sweep(c.out, c.worth, 0, c.ways);
    for (std::size_t i = 0; i < c.sources.size(); ++i)
        REQUIRE(sweep.add(c.sources[i], c.worths[i], sum, Task()));
    return sum;
}

std::vector<double> together(const Case& c, Instructions instructions) {
    std::vector<double> sum(c.out.vertices());
    EightScratch scratch(c.out.vertices(), 3);
    for (int again = 0; again < 2; ++again) {
        sum.assign(sum.size(), 0);
        REQUIRE(sweep_eight(instructions, {c.out, c.in, c.worth}, c.sources, c.worths, scratch,
                            sum, Task()) == Swept::done);
    }
    return sum;
}

} // namespace

TEST_CASE("eight sources at once are eight sources one by one") {
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        CAPTURE(seed);
        const Case c = random_case(seed);
        const auto plain = one_by_one(c);
        const auto sums = together(c, best_instructions());
        for (Vertex v = 0; v < sums.size(); ++v)
            REQUIRE(sums[v] == Approx(plain[v]).epsilon(1e-9).margin(1e-9));
    }
}

TEST_CASE("eight at once have the same bits for every instruction set") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        const Case c = random_case(seed);
        const auto sums = together(c, Instructions::baseline);
        for (const auto better : {Instructions::avx2, Instructions::avx512})
            if (better <= best_instructions()) REQUIRE(together(c, better) == sums);
    }
}

TEST_CASE("eight at once stop when the task is stopped") {
    const Case c = random_case(20);
    Task task;
    task.stop();
    EightScratch scratch(c.out.vertices(), 0);
    std::vector<double> sum(c.out.vertices());
    CHECK(sweep_eight(best_instructions(), {c.out, c.in, c.worth}, c.sources, c.worths, scratch,
                      sum, task) == Swept::stopped);
}
