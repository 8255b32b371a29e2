// SPDX-License-Identifier: Apache-2.0
#include "core/layout/stress.h"

#include <catch2/catch.hpp>

#include "core/layout/quality.h"
#include "tests/support/known_graphs.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

/// A square mesh: the plane can hold its steps nearly without stress.
Graph mesh(Vertex side) {
    Pairs pairs;
    for (Vertex row = 0; row < side; ++row) {
        for (Vertex column = 0; column < side; ++column) {
            const Vertex v = row * side + column;
            if (column + 1 < side) pairs.emplace_back(v, v + 1);
            if (row + 1 < side) pairs.emplace_back(v, v + side);
        }
    }
    return graph_of(side * side, pairs);
}

double stress_after(const Graph& graph, std::uint64_t seed, bool full) {
    Task task;
    StressOptions options;
    options.seed = seed;
    const auto points = full ? place_by_full_stress(graph, options, task)
                             : place_by_sampled_stress(graph, options, task);
    REQUIRE(points);
    return stress_of(graph, *points);
}

} // namespace

TEST_CASE("a path is laid out nearly straight and in steps of one") {
    Task task;
    const auto points = place_by_full_stress(path_of_five(), {}, task);
    REQUIRE(points);
    CHECK(length((*points)[0] - (*points)[4]) == Approx(4).epsilon(0.02));
    CHECK(stress_of(path_of_five(), *points) < 1e-3);
}

TEST_CASE("the stress of well-known graphs is near the best known") {
    // Least of 200 seeds with 300 rounds each.
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        INFO("seed " << seed);
        CHECK(stress_after(karate(), seed, true) < 0.06724 * 1.07);
        CHECK(stress_after(mesh(12), seed, true) < 0.01530 * 1.01);
    }
}

TEST_CASE("drawn sources come close to every pair") {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        INFO("seed " << seed);
        CHECK(stress_after(mesh(20), seed, false) < stress_after(mesh(20), seed, true) * 1.1);
    }
}

TEST_CASE("pinned vertices stay and the others go on from where they stand") {
    StressOptions options;
    for (int i = 0; i < 5; ++i)
        options.start.push_back({static_cast<double>(i), 0});
    options.start[2].y = 1.5;
    options.pinned = {true, false, false, false, false};
    Task task;
    const auto points = place_by_full_stress(path_of_five(), options, task);
    REQUIRE(points);
    CHECK((*points)[0] == Point{0, 0});
    CHECK((*points)[2].y < 1.5);
    CHECK((*points)[4].x > 2.5);
}

TEST_CASE("a newcomer without a place starts amid its contacts") {
    StressOptions options;
    options.start = {{100, 100}, {101, 100}, {102, 100}, {NAN, NAN}, {104, 100}};
    options.pinned = {true, true, true, false, true};
    Task task;
    const auto points = place_by_full_stress(path_of_five(), options, task);
    REQUIRE(points);
    CHECK(length((*points)[3] - Point{103, 100}) < 1);
}
