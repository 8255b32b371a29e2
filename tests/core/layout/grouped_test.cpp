// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "core/layout/quality.h"
#include "tests/support/known_graphs.h"
#include "tests/support/random_graphs.h"

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

TEST_CASE("many groups keep their neighbours together, none upon another, on any threads") {
    Dice dice(8);
    std::vector<Tie> ties;
    LayoutOptions options;
    constexpr Vertex groups = 20, size = 30;
    for (Vertex v = 0; v < groups * size; ++v) {
        options.group.push_back(v / size);
        for (int k = 0; k < 3; ++k)
            ties.push_back({v, v / size * size + dice.below(size), 1});
        if (dice.below(4) == 0) ties.push_back({v, dice.below(groups * size), 1});
    }
    const Graph graph = Graph::undirected(groups * size, ties);
    Task one, two;
    two.threads = 2;
    const auto grouped = find_layout("grouped")->run(graph, options, one).value();
    CHECK(grouped == find_layout("grouped")->run(graph, options, two).value());
    const auto organic = find_layout("force")->run(graph, {}, one).value();
    CHECK(neighbourhood_kept(graph, grouped) > 2 * neighbourhood_kept(graph, organic));
    for (Vertex a = 0; a < groups; ++a)
        for (Vertex b = a + 1; b < groups; ++b) {
            const Circle first = circle_around(grouped, a * size, (a + 1) * size);
            const Circle second = circle_around(grouped, b * size, (b + 1) * size);
            CHECK(length(first.middle - second.middle) > 0.95 * (first.radius + second.radius));
        }
}
