// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

namespace {

std::vector<Point> by_time(const Graph& graph, const LayoutOptions& options) {
    Task task;
    return find_layout("time")->run(graph, options, task).value();
}

} // namespace

TEST_CASE("who was seen first stands on the left, in proportion to time") {
    LayoutOptions options;
    options.when = {1000, 3000, 2000, NAN};
    const auto points = by_time(graph_of(4, {{0, 1}, {1, 2}, {2, 3}}), options);
    CHECK(points[2].x - points[0].x == Approx(points[1].x - points[2].x));
    CHECK(points[0].x < points[2].x);
    CHECK(points[3].x < points[0].x - 60); // undated: before the beginning
}

TEST_CASE("those of one moment stand in lanes of their own") {
    LayoutOptions options;
    options.when.assign(40, 7);
    const auto points = by_time(cycle(40), options);
    for (Vertex a = 0; a < 40; ++a)
        for (Vertex b = a + 1; b < 40; ++b)
            REQUIRE(length(points[a] - points[b]) > 20);
}

TEST_CASE("a newcomer takes the lane of those whom he knows") {
    LayoutOptions options;
    options.when = {0, 0, 1000};
    const auto points = by_time(graph_of(3, {{1, 2}}), options);
    CHECK(points[2].y == points[1].y);
    CHECK(points[2].y != points[0].y);
}
