// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

namespace {

std::vector<Point> on_map(const Graph& graph, const LayoutOptions& options) {
    Task task;
    return find_layout("map")->run(graph, options, task).value();
}

} // namespace

TEST_CASE("the chart keeps the proportions of the map") {
    LayoutOptions options;
    options.where = {{105.8, -21.0}, {106.7, -10.8}, {108.2, -16.05}};
    const auto points = on_map(graph_of(3, {{0, 1}}), options);
    CHECK(points[0].y < points[2].y); // north is up
    CHECK(points[2].y < points[1].y);
    CHECK((points[1].x - points[0].x) / (points[1].y - points[0].y) == Approx(0.9 / 10.2));
}

TEST_CASE("what has no place on the map stands by its contacts or below") {
    LayoutOptions options;
    options.where = {{0, 0}, {NAN, NAN}, {10, 10}, {NAN, NAN}};
    const auto points = on_map(graph_of(4, {{0, 1}, {1, 2}}), options);
    CHECK(points[1].x == Approx((points[0].x + points[2].x) / 2));
    CHECK(points[3].y > points[2].y);
}

TEST_CASE("two at one address stand beside each other") {
    LayoutOptions options;
    options.where = {{0, 0}, {0, 0}, {10, 0}};
    const auto points = on_map(graph_of(3, {{0, 1}}), options);
    CHECK(length(points[0] - points[1]) > 20);
    CHECK(length(points[0] - points[1]) < 60);
}
