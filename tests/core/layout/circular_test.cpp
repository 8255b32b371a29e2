// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "core/layout/quality.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

TEST_CASE("a cycle becomes its own circle, without crossings") {
    Task task;
    const auto points = find_layout("circular")->run(cycle(12), {}, task);
    REQUIRE(points);
    Point middle;
    for (const Point p : *points)
        middle = middle + p * (1.0 / 12);
    const double radius = length((*points)[0] - middle);
    for (const Point p : *points)
        CHECK(length(p - middle) == Approx(radius));
    CHECK(crossings_of(cycle(12), *points) == 0);
}
