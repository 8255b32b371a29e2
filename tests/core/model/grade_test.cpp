// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

#include "core/model/grade.h"

using namespace headwater;

namespace {

constexpr auto admiralty = GradingSystem::admiralty;
constexpr auto five = GradingSystem::five_by_five;
constexpr auto three = GradingSystem::three_by_five_by_two;

} // namespace

TEST_CASE("grades are worth what methods.md 3 says") {
    CHECK(worth_of("B2", admiralty).value() == Approx(.80).epsilon(1e-12));
    CHECK(worth_of("C3", admiralty).value() == Approx(.60).epsilon(1e-12));
    CHECK(worth_of("F6", admiralty).value() == Approx(.50).epsilon(1e-12));
    CHECK(worth_of("A5", admiralty).value() == Approx(std::sqrt(.95 * .15)).epsilon(1e-12));
    CHECK(worth_of("A5", admiralty).value() == Approx(.377).margin(5e-4));
    CHECK(worth_of("D4", admiralty).value() == Approx(std::sqrt(.40 * .35)).epsilon(1e-12));
    CHECK(worth_of("E1", admiralty).value() == Approx(std::sqrt(.15 * .95)).epsilon(1e-12));
    CHECK(worth_of("C3", five).value() == Approx(std::sqrt(.60 * .70)).epsilon(1e-12));
    CHECK(worth_of("D5", five).value() == Approx(std::sqrt(.15 * .10)).epsilon(1e-12));
    CHECK(worth_of("E4", five).value() == Approx(.50).epsilon(1e-12));
    CHECK(worth_of("1A", three).value() == Approx(std::sqrt(.90 * .95)).epsilon(1e-12));
    CHECK(worth_of("3E", three).value() == Approx(std::sqrt(.15 * .10)).epsilon(1e-12));
}

TEST_CASE("grades are read in any spelling and written in one") {
    CHECK(parse_grade(" b2 ", admiralty) == "B2");
    CHECK(parse_grade("C 3", admiralty) == "C3");
    CHECK(parse_grade("1a", three) == "1A");
    CHECK(worth_of("c 3", admiralty) == worth_of("C3", admiralty));
}

TEST_CASE("a handling mark is kept and worth nothing") {
    CHECK(parse_grade("B2 4", five) == "B24");
    CHECK(worth_of("B24", five) == worth_of("B2", five));
    CHECK(parse_grade("1ap", three) == "1AP");
    CHECK_FALSE(parse_grade("B24", admiralty));
    CHECK_FALSE(parse_grade("1AX", three));
}

TEST_CASE("what is no grade of the system is refused") {
    for (const char* text : {"", "B", "2", "2B", "G1", "A7", "A0", "BB", "B2x", "AB2"}) {
        CHECK_FALSE(parse_grade(text, admiralty));
        CHECK_FALSE(worth_of(text, admiralty));
    }
    CHECK_FALSE(parse_grade("F1", five));
    CHECK_FALSE(parse_grade("A6", five));
    CHECK_FALSE(parse_grade("B2", three));
}

TEST_CASE("two sources agree, one source repeats itself") {
    const double b2 = worth_of("B2", admiralty).value();
    CHECK(confidence({{1, b2}, {2, b2}}) == Approx(.96).epsilon(1e-12));
    CHECK(confidence({{1, b2}, {1, b2}}) == Approx(.80).epsilon(1e-12));
    CHECK(confidence({{1, .5}, {1, .8}, {2, .5}}) == Approx(.90).epsilon(1e-12));
    CHECK(confidence({}) == 0);
    CHECK(confidence({{1, 0}}) == 0);
    CHECK(confidence({{1, .8}, {2, 0}}) == confidence({{1, .8}}));
}

TEST_CASE("confidence has the same bits in any order and under any source numbers") {
    std::vector<Voucher> vouchers{{1, .1}, {2, .7}, {3, .35}, {2, .2}, {4, .377}, {5, .6}};
    const double expected = confidence(vouchers);
    std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
    do {
        std::vector<Voucher> shuffled;
        for (const auto i : order)
            shuffled.push_back(vouchers[i]);
        REQUIRE(confidence(shuffled) == expected);
    } while (std::next_permutation(order.begin(), order.end()));
    for (auto& voucher : vouchers)
        voucher.source = 100 - voucher.source;
    CHECK(confidence(vouchers) == expected);
}

TEST_CASE("grading systems have names that read back") {
    for (const auto system : {admiralty, five, three})
        CHECK(parse_grading_system(name_of(system)) == system);
    CHECK(name_of(five) == "5x5x5");
    CHECK_FALSE(parse_grading_system("6x6"));
}
