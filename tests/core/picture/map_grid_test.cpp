// SPDX-License-Identifier: Apache-2.0
#include "core/picture/map_grid.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("columns are lettered as in a street atlas", "[map_grid]") {
    CHECK(letters_of(0) == "A");
    CHECK(letters_of(25) == "Z");
    CHECK(letters_of(26) == "AA");
    CHECK(letters_of(701) == "ZZ");
    CHECK(letters_of(702) == "AAA");
}

TEST_CASE("a place is in the cell that is drawn round it", "[map_grid]") {
    const MapGrid grid = MapGrid::over({{800, 600}, 0, 1, 1});
    CHECK(grid.at({0, 0}) == "A1");
    CHECK(grid.at({99.9, 99.9}) == "A1");
    CHECK(grid.at({100, 0}) == "B1");
    CHECK(grid.at({799, 599}) == "H6");
    CHECK(grid.at({-5, 9000}) == "A6");
}

TEST_CASE("cells go on over the sheets of a wall", "[map_grid]") {
    const Tiles tiles{{420, 320}, 20, 2, 2};
    const MapGrid grid = MapGrid::over(tiles);
    CHECK((grid.across == 8 && grid.down == 6));
    CHECK(grid.at({401, 1}) == "E1");                    // the first of the second sheet
    CHECK(grid.at({tiles.wall().width - 1, 1}) == "H1"); // the overlap of the last
}
