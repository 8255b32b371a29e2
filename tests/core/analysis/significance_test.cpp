// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <cmath>

#include "core/analysis/significance.h"

using namespace headwater;

TEST_CASE("percentiles share the middle of a tie", "[significance]") {
    CHECK(percentiles(std::vector<double>{3, 1, 2, 2}) == std::vector<double>{1, 0, .5, .5});
    CHECK(percentiles(std::vector<double>{7}) == std::vector<double>{0});
    CHECK(percentiles(std::vector<double>{}).empty());
    CHECK(percentiles(std::vector<double>{5, 5, 5}) == std::vector<double>{.5, .5, .5});
}

TEST_CASE("values that agree to nine digits are equal, dust is nothing", "[significance]") {
    const double third = 1.0 / 3;
    CHECK(percentiles(std::vector<double>{third, std::nextafter(third, 1), 2}) ==
          std::vector<double>{.25, .25, 1});
    CHECK(percentiles(std::vector<double>{1e-17, 0, 1}) == std::vector<double>{.25, .25, 1});
    CHECK(percentiles(std::vector<double>{1e-10, 0, 1}) == std::vector<double>{.5, 0, 1});
}

TEST_CASE("what is undefined comes last", "[significance]") {
    CHECK(percentiles(std::vector<double>{NAN, -5, 1}) == std::vector<double>{0, .5, 1});
    CHECK(ranks(std::vector<double>{NAN, 2, 4, 2, -1}) ==
          std::vector<std::uint32_t>{5, 2, 1, 2, 4});
}
