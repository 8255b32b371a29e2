// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/layout/layout.h"
#include "tests/support/known_graphs.h"

using namespace headwater;

TEST_CASE("the grid begins with the busiest of the first group") {
    LayoutOptions options;
    options.group = {1, 0, 0, 0, 1};
    Task task;
    const auto points = find_layout("grid")->run(path_of_five(), options, task);
    REQUIRE(points);
    const std::vector<Vertex> order{1, 2, 3, 0, 4};
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK((*points)[order[i]] ==
              Point{60.0 * static_cast<double>(i % 3), 60.0 * static_cast<double>(i / 3)});
    }
}
