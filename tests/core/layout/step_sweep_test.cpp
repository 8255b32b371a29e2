// SPDX-License-Identifier: Apache-2.0
#include "core/layout/step_sweep.h"

#include <catch2/catch.hpp>

#include "core/layout/parts.h"
#include "core/layout/stress_plane.h"
#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

void check_against_walk(const Graph& graph, std::size_t sources) {
    StepSweep sweep(graph);
    std::vector<Vertex> places;
    for (std::size_t k = 0; k < sources; ++k) {
        places.push_back(static_cast<Vertex>(k * 7 % graph.vertices()));
    }
    sweep.count_from(places);
    std::vector<std::uint16_t> steps;
    std::vector<Vertex> queue;
    for (std::size_t source = 0; source < sources; ++source) {
        count_steps(graph, sweep.order()[places[source]], steps, queue);
        for (std::size_t place = 0; place < graph.vertices(); ++place) {
            REQUIRE(sweep.steps(source)[place] == steps[sweep.order()[place]]);
        }
    }
}

} // namespace

TEST_CASE("a sweep counts what a walk from each source counts") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        const Graph graph = split(random_graph(seed, 300)).front().graph;
        check_against_walk(graph, 64);
        check_against_walk(graph, 5);
    }
}

TEST_CASE("a sweep may be used again") {
    const Graph graph = split(random_graph(9, 100)).front().graph;
    StepSweep sweep(graph);
    const std::vector<Vertex> all{0, 0, 0}, last{static_cast<Vertex>(graph.vertices() - 1)};
    sweep.count_from(all);
    sweep.count_from(last);
    CHECK(sweep.steps(0)[last[0]] == 0);
    std::vector<std::uint16_t> steps;
    std::vector<Vertex> queue;
    count_steps(graph, sweep.order()[last[0]], steps, queue);
    CHECK(sweep.steps(0)[0] == steps[sweep.order()[0]]);
}

TEST_CASE("a single vertex is no steps from itself") {
    StepSweep sweep(Graph::undirected(1, {}));
    const std::vector<Vertex> only{0};
    sweep.count_from(only);
    CHECK(sweep.steps(0)[0] == 0);
}
