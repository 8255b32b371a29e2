// SPDX-License-Identifier: Apache-2.0
#include "core/layout/overlap.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "core/layout/random.h"

using namespace headwater;

namespace {

std::vector<Point> scattered(std::size_t count, double side) {
    Random random(3);
    std::vector<Point> points(count);
    for (Point& p : points)
        p = {random.unit() * side, random.unit() * side};
    return points;
}

} // namespace

TEST_CASE("nearest distances are those of brute force") {
    const auto points = scattered(200, 100);
    const auto nearest = nearest_distances(points, 30);
    for (std::size_t a = 0; a < points.size(); ++a) {
        double least = 30;
        for (std::size_t b = 0; b < points.size(); ++b) {
            if (b != a) least = std::min(least, length(points[a] - points[b]));
        }
        CHECK(nearest[a] == Approx(least));
    }
}

TEST_CASE("crowded points end up apart") {
    auto points = scattered(300, 200);
    push_apart(points, 20, {});
    const auto nearest = nearest_distances(points, 20);
    CHECK(*std::min_element(nearest.begin(), nearest.end()) > 18);
}

TEST_CASE("points at one place are separated too, the same way every time") {
    std::vector<Point> points(30, Point{5, 5});
    push_apart(points, 10, {});
    auto again = std::vector<Point>(30, Point{5, 5});
    push_apart(again, 10, {});
    CHECK(points == again);
    const auto nearest = nearest_distances(points, 10);
    CHECK(*std::min_element(nearest.begin(), nearest.end()) > 8);
}

TEST_CASE("points with room are left alone") {
    const std::vector<Point> before{{0, 0}, {30, 0}, {0, 30}};
    auto points = before;
    push_apart(points, 20, {});
    CHECK(points == before);
}

TEST_CASE("pinned points do not yield") {
    std::vector<Point> points{{0, 0}, {1, 0}};
    push_apart(points, 20, {true, false});
    CHECK(points[0] == Point{0, 0});
    CHECK(length(points[1]) >= 20);
}
