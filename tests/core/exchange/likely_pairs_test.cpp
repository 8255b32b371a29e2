// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/exchange/likely_pairs.h"

using namespace headwater;
using Pairs = std::vector<BearerPair>;

TEST_CASE("who shares a key is compared once, whatever the order") {
    std::vector<SharedKey> keys{{7, 0}, {7, 2}, {9, 2}, {9, 0}, {9, 5}, {1, 5}, {7, 0}};
    const Pairs expected{{0, 2}, {0, 5}, {2, 5}};
    CHECK(pairs_sharing(keys, {}) == expected);
    std::reverse(keys.begin(), keys.end());
    CHECK(pairs_sharing(keys, {}) == expected);
}

TEST_CASE("a key that too many share counts only where something else agrees") {
    std::vector<SharedKey> keys;
    for (std::uint32_t i = 0; i < 30; ++i)
        keys.push_back({7, i});
    CHECK(pairs_sharing(keys, {}).empty());
    PairSearch search;
    search.narrower = [](std::uint32_t bearer, const std::function<void(std::uint64_t)>& more) {
        more(bearer % 15);
    };
    const auto pairs = pairs_sharing(keys, search);
    REQUIRE(pairs.size() == 15);
    CHECK(pairs[3] == BearerPair{3, 18});
}

TEST_CASE("pairs that nobody wants are left out") {
    PairSearch search;
    search.wanted = [](std::uint32_t a, std::uint32_t b) { return a == 1 || b == 1; };
    CHECK(pairs_sharing({{7, 0}, {7, 1}, {7, 2}}, search) == Pairs{{0, 1}, {1, 2}});
}
