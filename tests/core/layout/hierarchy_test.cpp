// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "core/layout/quality.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

TEST_CASE("layers stand one below the other by steps from the focus") {
    LayoutOptions options;
    options.focus = {0};
    Task task;
    const auto points = find_layout("hierarchy")->run(path_of_five(), options, task);
    REQUIRE(points);
    for (Vertex v = 0; v + 1 < 5; ++v) {
        CHECK((*points)[v + 1].y - (*points)[v].y == Approx(96));
        CHECK((*points)[v + 1].x == Approx((*points)[v].x).margin(1e-9));
    }
}

TEST_CASE("a tree is drawn without crossings") {
    // Children listed so that the order of their numbers would cross.
    const Graph tree = graph_of(
        11, {{0, 1}, {0, 2}, {0, 3}, {1, 9}, {1, 6}, {2, 8}, {2, 5}, {3, 4}, {3, 7}, {3, 10}});
    LayoutOptions options;
    options.focus = {0};
    Task task;
    const auto points = find_layout("hierarchy")->run(tree, options, task);
    REQUIRE(points);
    CHECK(crossings_of(tree, *points) == 0);
}

TEST_CASE("a row too long for the page is folded and stays between its neighbours") {
    Pairs pairs;
    for (Vertex v = 1; v <= 60; ++v)
        pairs.emplace_back(0, v);
    pairs.emplace_back(60, 61);
    Task task;
    const auto points = find_layout("hierarchy")->run(graph_of(62, pairs), {}, task);
    REQUIRE(points);
    double left = 1e9, right = -1e9;
    for (Vertex v = 1; v <= 60; ++v) {
        left = std::min(left, (*points)[v].x);
        right = std::max(right, (*points)[v].x);
        CHECK((*points)[v].y > (*points)[0].y + 60);
        CHECK((*points)[v].y < (*points)[61].y - 60);
    }
    CHECK(right - left < 60 * 16);
}
