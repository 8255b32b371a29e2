// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/histogram.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

using namespace headwater;

TEST_CASE("every finite value stands in one bar, the highest in the last") {
    Histogram histogram;
    histogram.show({0, 1, 2, 12, 24, NAN, INFINITY});
    REQUIRE(histogram.bars() == 24);
    std::size_t all = 0;
    for (std::size_t bar = 0; bar < 24; ++bar)
        all += histogram.height_of(bar);
    CHECK(all == 5);
    CHECK(histogram.height_of(0) == 1);
    CHECK(histogram.height_of(12) == 1);
    CHECK(histogram.height_of(23) == 1);
    CHECK(histogram.range_of(0) == std::pair(0.0, 1.0));
    CHECK(histogram.range_of(23).second == 24);
}

TEST_CASE("values that are all equal, or none, have no bars") {
    Histogram histogram;
    histogram.show({3, 3, 3});
    CHECK(histogram.is_empty());
    histogram.show({});
    CHECK(histogram.is_empty());
    histogram.show({NAN, 2});
    CHECK(histogram.is_empty());
}
