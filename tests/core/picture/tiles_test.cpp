// SPDX-License-Identifier: Apache-2.0
#include "core/picture/tiles.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("sheets share the overlap and the wall is what they cover", "[tiles]") {
    const Tiles tiles{{500, 300}, 20, 3, 2};
    CHECK(tiles.wall() == Size{3 * 480 + 20, 2 * 280 + 20});
    CHECK(tiles.part(0, 0) == Box{0, 0, 500, 300});
    CHECK(tiles.part(1, 0).left == tiles.part(0, 0).right - 20);
    CHECK(tiles.part(2, 1).right == tiles.wall().width);
    CHECK(tiles.part(2, 1).bottom == tiles.wall().height);
}

TEST_CASE("cut sheets meet edge to edge and cover the wall once", "[tiles]") {
    const Tiles tiles{{500, 300}, 20, 3, 2};
    double area = 0;
    for (std::size_t row = 0; row < 2; ++row)
        for (std::size_t column = 0; column < 3; ++column) {
            const Box box = tiles.trimmed(column, row);
            area += box.width() * box.height();
            if (column > 0) CHECK(box.left == tiles.trimmed(column - 1, row).right);
            if (row > 0) CHECK(box.top == tiles.trimmed(column, row - 1).bottom);
        }
    CHECK(area == tiles.wall().width * tiles.wall().height);
}

TEST_CASE("as few sheets as a wall needs", "[tiles]") {
    const Size room{500, 300};
    CHECK(Tiles::covering({500, 300}, room, 20).count() == 1);
    CHECK(Tiles::covering({501, 300}, room, 20).across == 2);
    CHECK(Tiles::covering({980, 300}, room, 20).across == 2);
    CHECK(Tiles::covering({981, 581}, room, 20).count() == 9);
    CHECK(Tiles::covering({}, room, 20).count() == 1);
}
