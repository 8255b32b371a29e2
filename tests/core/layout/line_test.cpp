// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

namespace {

std::vector<Point> along_line(const Graph& graph, const LayoutOptions& options) {
    Task task;
    return find_layout("line")->run(graph, options, task).value();
}

} // namespace

TEST_CASE("stages are columns from left to right, whatever is linked with what") {
    LayoutOptions options;
    options.stage = {5, 0, 3, 0, 5};
    const auto points = along_line(graph_of(5, {{0, 1}, {1, 2}, {2, 4}, {3, 2}}), options);
    CHECK(points[1].x == points[3].x);
    CHECK(points[1].x < points[2].x);
    CHECK(points[2].x < points[0].x);
    CHECK(points[0].x == points[4].x);
    CHECK(points[1].y != points[3].y);
}

TEST_CASE("who has no stage stands by his contacts, who has no contacts comes last") {
    LayoutOptions options;
    options.stage = {0, -1, 2, -1, -1};
    const auto points = along_line(graph_of(5, {{0, 1}, {1, 2}, {2, 3}}), options);
    CHECK(points[1].x > points[0].x);
    CHECK(points[1].x < points[2].x);
    CHECK(points[3].x == points[2].x);
    CHECK(points[4].x > points[2].x);
}

TEST_CASE("without any stage, steps from the busiest are the columns") {
    const auto points = along_line(star_of_five(), {});
    for (Vertex v = 2; v < 5; ++v)
        CHECK(points[v].x == points[1].x);
    CHECK(points[0].x < points[1].x);
}
