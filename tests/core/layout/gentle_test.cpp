// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

TEST_CASE("what stands stays, newcomers join their contacts") {
    LayoutOptions options;
    options.start = {{0, 0}, {300, 0}, {NAN, NAN}, {NAN, NAN}};
    Task task;
    const auto points =
        find_layout("gentle")->run(graph_of(4, {{0, 1}, {1, 2}}), options, task).value();
    CHECK(points[0] == Point{0, 0});
    CHECK(length(points[1] - Point{300, 0}) < 30);
    CHECK(length(points[2] - points[1]) > 30);
    CHECK(length(points[2] - points[1]) < 60);
    CHECK(points[3].y > 20); // knows nobody: below
}

TEST_CASE("what lies on another moves aside, pinned things do not") {
    LayoutOptions options;
    options.start = {{0, 0}, {1, 0}, {400, 0}};
    options.pinned = {true, false, false};
    Task task;
    const auto points =
        find_layout("gentle")->run(graph_of(3, {{0, 1}, {1, 2}}), options, task).value();
    CHECK(points[0] == Point{0, 0});
    CHECK(length(points[1]) > 30);
    CHECK(points[2] == Point{400, 0});
}
