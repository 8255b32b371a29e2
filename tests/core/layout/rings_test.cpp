// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "core/layout/stress_plane.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

TEST_CASE("rings grow with the steps from the focus") {
    LayoutOptions options;
    options.focus = {9}; // the end of the kite's tail
    Task task;
    const auto points = find_layout("rings")->run(kite(), options, task);
    REQUIRE(points);
    std::vector<std::uint16_t> steps;
    std::vector<Vertex> queue;
    count_steps(kite(), 9, steps, queue);
    for (Vertex v = 0; v < 10; ++v) {
        for (Vertex u = 0; u < 10; ++u) {
            if (steps[v] >= steps[u]) continue;
            CHECK(length((*points)[v] - (*points)[9]) < length((*points)[u] - (*points)[9]));
        }
    }
}

TEST_CASE("without a focus the busiest stands in the middle") {
    Task task;
    const auto points = find_layout("rings")->run(star_of_five(), {}, task);
    REQUIRE(points);
    for (Vertex v = 1; v < 5; ++v)
        CHECK(length((*points)[v] - (*points)[0]) == Approx(60));
}
