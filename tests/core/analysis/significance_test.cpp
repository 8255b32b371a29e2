// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

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

TEST_CASE("nine digits are those that the text of the number has", "[significance]") {
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> digits(1, 10);
    std::vector<double> values{1, 0.1, 123456789.5, 1234567895, 0.1234567885, 1e-9, 9.999999995, 3};
    for (int i = 0; i < 20000; ++i)
        values.push_back(digits(random) * std::pow(10, i % 12 - 6) * (i % 2 == 0 ? 1 : -1));
    for (int i = 0; i < 2000; ++i) // halves of the ninth digit
        values.push_back((100000000.0 + static_cast<double>(random() % 900000000) + 0.5) / 1e9);
    for (const double value : values) {
        char text[40];
        std::snprintf(text, sizeof text, "%.8e", value);
        CHECK(significant(std::vector<double>{value}).front() == std::strtod(text, nullptr));
    }
}
