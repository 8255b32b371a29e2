// SPDX-License-Identifier: Apache-2.0
#include "core/layout/amid.h"

#include <cmath>

#include <catch2/catch.hpp>

#include "tests/support/known_graphs.h"

using namespace headwater;

TEST_CASE("who is nowhere comes amid his neighbours, nearest first") {
    const Graph chain = graph_of(5, {{0, 1}, {1, 2}, {2, 3}});
    std::vector<Point> points(5, Point{NAN, NAN});
    points[0] = {0, 0};
    points[2] = {20, 10};
    place_amid_neighbours(chain, points);
    CHECK(points[0] == Point{0, 0});
    CHECK(points[1] == Point{10, 5});
    CHECK(points[3] == Point{20, 10});
    CHECK_FALSE(is_somewhere(points[4]));
    place_below(points, 60);
    CHECK(is_somewhere(points[4]));
    CHECK(points[4].y > 10);
    CHECK(points[2] == Point{20, 10});
}

TEST_CASE("nobody anywhere stays nowhere, and then stands in rows") {
    std::vector<Point> points(3, Point{NAN, NAN});
    place_amid_neighbours(graph_of(3, {{0, 1}}), points);
    CHECK_FALSE(is_somewhere(points[0]));
    place_below(points, 60);
    CHECK(points[0] != points[1]);
}
