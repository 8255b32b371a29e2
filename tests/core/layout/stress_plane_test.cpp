// SPDX-License-Identifier: Apache-2.0
#include "core/layout/stress_plane.h"

#include <catch2/catch.hpp>

#include "tests/support/known_graphs.h"

using namespace headwater;

TEST_CASE("steps are counted along the shortest way") {
    std::vector<std::uint16_t> steps;
    std::vector<Vertex> queue;
    count_steps(cycle(7), 2, steps, queue);
    CHECK(steps == std::vector<std::uint16_t>{2, 1, 0, 1, 2, 3, 3});
    CHECK(queue.size() == 7);
}

TEST_CASE("step sizes fall evenly from the longest distance squared to a tenth") {
    const auto steps = step_sizes(3, 10, false);
    REQUIRE(steps.size() == 3);
    CHECK(steps[0] == Approx(100));
    CHECK(steps[1] == Approx(std::sqrt(10.0)));
    CHECK(steps[2] == Approx(0.1));
    CHECK(step_sizes(3, 10, true)[0] == Approx(1));
}

TEST_CASE("the plane holds the vertices in an order of its own and gives them back in theirs") {
    StressOptions options;
    for (int i = 0; i < 5; ++i)
        options.start.push_back({static_cast<double>(i), 2});
    options.pinned = {false, true, false, false, false};
    Random random(1);
    const StressPlane plane(path_of_five(), options, random, {4, 0, 2, 1, 3});
    CHECK(plane.settled);
    CHECK(plane.points() == options.start);
    for (std::size_t k = 0; k < 5; ++k) {
        CHECK(plane.place[plane.order[k]] == k);
        CHECK(plane.free[k] == (plane.order[k] == 1 ? 0 : 1));
    }
}
