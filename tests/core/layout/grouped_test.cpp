// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

namespace {

struct Circle {
    Point middle;
    double radius = 0;
};

Circle circle_around(const std::vector<Point>& points, Vertex first, Vertex last) {
    Circle circle;
    for (Vertex v = first; v < last; ++v) {
        circle.middle = circle.middle + points[v] * (1.0 / (last - first));
    }
    for (Vertex v = first; v < last; ++v) {
        circle.radius = std::max(circle.radius, length(points[v] - circle.middle));
    }
    return circle;
}

} // namespace

TEST_CASE("groups stand apart, and the organic layout heeds them too") {
    LayoutOptions options;
    options.group = {0, 0, 0, 0, 1, 2, 2, 2, 2};
    for (const char* name : {"grouped", "force"}) {
        INFO(name);
        Task task;
        const auto points = find_layout(name)->run(barbell(), options, task);
        REQUIRE(points);
        const Circle a = circle_around(*points, 0, 4), b = circle_around(*points, 5, 9);
        CHECK(length(a.middle - b.middle) > a.radius + b.radius + 40);
        CHECK(length((*points)[4] - a.middle) > a.radius + 20);
    }
}

TEST_CASE("groups without any tie between them do not lie upon each other") {
    LayoutOptions options;
    options.group = {0, 0, 0, 1, 1};
    Task task;
    const auto points = find_layout("grouped")->run(path_of_three_and_pair(), options, task);
    REQUIRE(points);
    const Circle a = circle_around(*points, 0, 3), b = circle_around(*points, 3, 5);
    CHECK(length(a.middle - b.middle) > a.radius + b.radius);
}
