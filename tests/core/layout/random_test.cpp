// SPDX-License-Identifier: Apache-2.0
#include "core/layout/random.h"

#include <algorithm>
#include <numeric>

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("the stream of numbers is that of SplitMix64") {
    Random random(1234567); // first values of the reference implementation
    CHECK(random.next() == 6457827717110365317U);
    CHECK(random.next() == 3203168211198807973U);
    CHECK(random.next() == 9817491932198370423U);
}

TEST_CASE("numbers below a limit reach every value and never the limit") {
    Random random(1);
    std::vector<int> seen(7, 0);
    for (int i = 0; i < 7000; ++i)
        ++seen[random.below(7)];
    for (const int count : seen)
        CHECK(count > 800);
    for (int i = 0; i < 1000; ++i) {
        const double unit = random.unit();
        CHECK((unit >= 0 && unit < 1));
    }
}

TEST_CASE("a shuffle keeps everything and moves it") {
    Random random(1);
    std::vector<int> items(100);
    std::iota(items.begin(), items.end(), 0);
    auto shuffled = items;
    random.shuffle(shuffled);
    CHECK(shuffled != items);
    std::sort(shuffled.begin(), shuffled.end());
    CHECK(shuffled == items);
}
