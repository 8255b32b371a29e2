// SPDX-License-Identifier: Apache-2.0
#include "core/layout/arrange.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {
using Points = std::vector<Point>;
const Points four{{0, 10}, {30, 0}, {10, 40}, {100, 20}};
} // namespace

TEST_CASE("things are lined up on a side or on their middle") {
    CHECK(arranged(four, Arrangement::left) == Points{{0, 10}, {0, 0}, {0, 40}, {0, 20}});
    CHECK(arranged(four, Arrangement::right) == Points{{100, 10}, {100, 0}, {100, 40}, {100, 20}});
    CHECK(arranged(four, Arrangement::top) == Points{{0, 0}, {30, 0}, {10, 0}, {100, 0}});
    CHECK(arranged(four, Arrangement::bottom) == Points{{0, 40}, {30, 40}, {10, 40}, {100, 40}});
    CHECK(arranged(four, Arrangement::column) == Points{{50, 10}, {50, 0}, {50, 40}, {50, 20}});
    CHECK(arranged(four, Arrangement::row) == Points{{0, 20}, {30, 20}, {10, 20}, {100, 20}});
}

TEST_CASE("things are spread evenly between the outermost, in the order in which they stand") {
    const Points across{{0, 10}, {200.0 / 3, 0}, {100.0 / 3, 40}, {100, 20}};
    const auto spread = arranged(four, Arrangement::across);
    for (std::size_t i = 0; i < four.size(); ++i) {
        CHECK(spread[i].x == Approx(across[i].x));
        CHECK(spread[i].y == four[i].y);
    }
    CHECK(arranged({{0, 0}, {5, 5}, {0, 100}}, Arrangement::down) ==
          Points{{0, 0}, {5, 50}, {0, 100}});
}

TEST_CASE("one thing, or two to be spread, stay where they are") {
    CHECK(arranged({{3, 4}}, Arrangement::left) == Points{{3, 4}});
    CHECK(arranged({{3, 4}, {9, 1}}, Arrangement::across) == Points{{3, 4}, {9, 1}});
    CHECK(arranged({}, Arrangement::down).empty());
}

TEST_CASE("the nearest corner of the grid") {
    CHECK(on_grid({19, -31}, 20) == Point{20, -40});
    CHECK(on_grid({9, 9.9}, 20) == Point{0, 0});
}
