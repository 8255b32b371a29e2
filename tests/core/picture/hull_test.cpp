// SPDX-License-Identifier: Apache-2.0
#include "core/picture/hull.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("the hull of a square with points inside and on its sides is its four corners") {
    const auto hull = hull_of({{0, 0}, {4, 0}, {4, 4}, {0, 4}, {2, 2}, {2, 0}, {1, 3}});
    CHECK(hull == std::vector<Point>{{0, 0}, {4, 0}, {4, 4}, {0, 4}});
}

TEST_CASE("the hull of next to nothing is what there is") {
    CHECK(hull_of({}).empty());
    CHECK(hull_of({{3, 1}}) == std::vector<Point>{{3, 1}});
    CHECK(hull_of({{3, 1}, {3, 1}}) == std::vector<Point>{{3, 1}});
    CHECK(hull_of({{0, 0}, {2, 2}, {1, 1}}).size() == 2);
}

TEST_CASE("a point is inside the hull, on its side or outside") {
    const auto hull = hull_of({{0, 0}, {4, 0}, {4, 4}, {0, 4}});
    CHECK(is_inside(hull, {1, 3}));
    CHECK(is_inside(hull, {4, 2}));
    CHECK_FALSE(is_inside(hull, {5, 2}));
    CHECK_FALSE(is_inside(hull, {-0.1, -0.1}));
    CHECK_FALSE(is_inside({}, {0, 0}));
}
