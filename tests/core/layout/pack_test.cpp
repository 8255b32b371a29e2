// SPDX-License-Identifier: Apache-2.0
#include "core/layout/pack.h"

#include <set>

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("single vertices stand in a tidy grid of the shape of a screen") {
    std::vector<Point> points(60);
    std::vector<std::vector<Vertex>> singles;
    for (Vertex v = 0; v < 60; ++v)
        singles.push_back({v});
    pack(points, singles, {}, 60);
    std::set<double> columns, rows;
    for (const Point p : points) {
        columns.insert(p.x);
        rows.insert(p.y);
    }
    CHECK(columns.size() == 10);
    CHECK(rows.size() == 6);
}

TEST_CASE("many pairs fill a compact area") {
    std::vector<Point> points;
    std::vector<std::vector<Vertex>> pairs;
    for (Vertex k = 0; k < 50; ++k) {
        pairs.push_back({2 * k, 2 * k + 1});
        points.push_back({0, 0});
        points.push_back({60, 0});
    }
    pack(points, pairs, {}, 60);
    std::vector<Vertex> all;
    for (Vertex v = 0; v < 100; ++v)
        all.push_back(v);
    const Box box = box_of(points, all).grown(30);
    const double filled = 50 * 120 * 60 / (box.width() * box.height());
    CHECK(filled > 0.8);
    CHECK(box.width() / box.height() > 1);
    CHECK(box.width() / box.height() < 2.2);
}

TEST_CASE("what stands is not moved, and the rest goes below it") {
    std::vector<Point> points{{10, 10}, {90, 40}, {0, 0}, {60, 0}, {5, 5}};
    pack(points, {{2, 3}, {4}}, {0, 1}, 60);
    CHECK(points[0] == Point{10, 10});
    CHECK(points[1] == Point{90, 40});
    for (std::size_t v = 2; v < 5; ++v)
        CHECK(points[v].y >= 70);
}
