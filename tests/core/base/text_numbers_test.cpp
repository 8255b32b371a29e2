// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <map>
#include <random>

#include "core/base/text_numbers.h"

using namespace headwater;

TEST_CASE("texts are numbered in the order in which they first come") {
    TextNumbers numbers;
    CHECK(numbers.number_of("84912345678") == 0);
    CHECK(numbers.number_of("") == 1);
    CHECK(numbers.number_of("84912345678") == 0);
    CHECK(numbers.number_of("8491234567") == 2);
    CHECK(numbers.number_of("") == 1);
    CHECK(numbers.text(0) == "84912345678");
    CHECK(numbers.text(1).empty());
    CHECK(numbers.text(2) == "8491234567");
    CHECK(numbers.size() == 3);
    numbers.clear();
    CHECK(numbers.size() == 0);
    CHECK(numbers.memory() == 0);
    CHECK(numbers.number_of("8491234567") == 0);
}

TEST_CASE("a hundred thousand texts keep their numbers while the table grows") {
    std::mt19937_64 random(11);
    TextNumbers numbers;
    std::map<std::string, std::uint32_t> known;
    for (int i = 0; i < 300'000; ++i) {
        const std::string text = std::to_string(random() % 100'000 * 7919);
        const auto next = static_cast<std::uint32_t>(known.size());
        const std::uint32_t expected = known.emplace(text, next).first->second;
        REQUIRE(numbers.number_of(text) == expected);
    }
    CHECK(numbers.size() == known.size());
    for (const auto& [text, number] : known)
        REQUIRE(numbers.text(number) == text);
}
