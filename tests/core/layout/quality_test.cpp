// SPDX-License-Identifier: Apache-2.0
#include "core/layout/quality.h"

#include <catch2/catch.hpp>

#include "tests/support/known_graphs.h"

using namespace headwater;

TEST_CASE("a path drawn straight has no stress, at any scale") {
    std::vector<Point> straight;
    for (int i = 0; i < 5; ++i)
        straight.push_back({17.0 * i, 3});
    CHECK(stress_of(path_of_five(), straight) == Approx(0).margin(1e-12));
}

TEST_CASE("stress of a square is that of its diagonals") {
    // Four sides of 1 and two diagonals r = sqrt(2)/2: 1 - (4 + 2r)^2 / (4 + 2r^2) / 6.
    const std::vector<Point> square{{0, 0}, {1, 0}, {1, 1}, {0, 1}};
    CHECK(stress_of(cycle(4), square) == Approx(0.0228763834).epsilon(1e-8));
}

TEST_CASE("pairs of different parts carry no stress") {
    const std::vector<Point> points{{0, 0}, {1, 0}, {2, 0}, {100, 100}, {101, 100}};
    CHECK(stress_of(path_of_three_and_pair(), points) == Approx(0).margin(1e-12));
}

TEST_CASE("crossings are counted, touching ends are none") {
    const std::vector<Point> bow{{0, 0}, {1, 1}, {1, 0}, {0, 1}};
    CHECK(crossings_of(cycle(4), {{0, 0}, {1, 0}, {1, 1}, {0, 1}}) == 0);
    CHECK(crossings_of(cycle(4), bow) == 1);
    CHECK(crossings_of(star_of_five(), {{0, 0}, {1, 0}, {2, 0}, {0, 1}, {0, -1}}) == 0);
}

TEST_CASE("the neighbourhood is kept when contacts are nearest") {
    const std::vector<Point> line{{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 0}};
    CHECK(neighbourhood_kept(path_of_five(), line) == Approx(1));
    const std::vector<Point> apart{{0, 0}, {10, 0}, {1, 0}, {11, 0}, {2, 0}};
    CHECK(neighbourhood_kept(path_of_five(), apart) < 0.2);
}
