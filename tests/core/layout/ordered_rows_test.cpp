// SPDX-License-Identifier: Apache-2.0
#include "core/layout/ordered_rows.h"

#include <catch2/catch.hpp>

#include "tests/support/known_graphs.h"

using namespace headwater;

TEST_CASE("rows are ordered so that no lines cross where none need to") {
    const Graph graph = graph_of(6, {{0, 5}, {1, 4}, {2, 3}});
    Rows rows{{0, 1, 2}, {3, 4, 5}};
    const auto place = order_rows(rows, graph);
    for (const auto& [a, b] : std::vector<std::pair<Vertex, Vertex>>{{0, 5}, {1, 4}, {2, 3}})
        CHECK(place[a] == place[b]);
    CHECK(place[rows[0][1]] == 0);
}

TEST_CASE("a row too long for the page is folded, in its order") {
    const std::vector<Vertex> row{2, 0, 3, 1};
    const std::vector<double> place{-0.5, 1.5, -1.5, 0.5};
    std::vector<Point> points(4);
    CHECK(stand_row(row, place, 10, 60, 8, points) == 0);
    CHECK(points[2] == Point{-90, 10});
    CHECK(stand_row(row, place, 10, 60, 2, points) == 36);
    CHECK(points[2] == Point{-45, 10});
    CHECK(points[0] == Point{-15, 46});
}
