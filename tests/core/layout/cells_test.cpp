// SPDX-License-Identifier: Apache-2.0
#include "core/layout/cells.h"

#include <set>

#include <catch2/catch.hpp>

#include "core/layout/random.h"

using namespace headwater;

TEST_CASE("everyone nearer than the side of a cell is met, and nobody twice") {
    Random random(2);
    std::vector<Point> points(300);
    for (Point& p : points)
        p = {random.unit() * 500 - 250, random.unit() * 90};
    const Cells cells(points, 25);
    for (const Point p : points) {
        std::set<std::uint32_t> met;
        cells.around(p, [&](std::uint32_t other) { CHECK(met.insert(other).second); });
        for (std::uint32_t other = 0; other < points.size(); ++other) {
            if (length(points[other] - p) < 25) CHECK(met.contains(other));
        }
        CHECK(met.size() < 150);
    }
}

TEST_CASE("points scattered very far apart do not ask for many cells") {
    const std::vector<Point> points{{0, 0}, {1e9, 1e9}, {1e9, 1e9 + 1}};
    const Cells cells(points, 1);
    std::size_t met = 0;
    cells.around(points[1], [&](std::uint32_t) { ++met; });
    CHECK(met >= 2);
}
