// SPDX-License-Identifier: Apache-2.0
#include "core/desk/withheld_numbers.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

bool finds(const char* number, const char* text) {
    NumberFinder finder;
    finder.look_for(number, 7);
    const auto found = finder.in(text);
    CHECK((found.empty() || found == std::vector<std::size_t>{7}));
    return !found.empty();
}

} // namespace

TEST_CASE("a phone is found at home and from abroad, with whatever stands between its digits",
          "[withheld]") {
    for (const char* number : {"0912345678", "+84912345678", "84 912 345 678"}) {
        CHECK(finds(number, "gọi số 0912 345 678"));
        CHECK(finds(number, "gọi số +84 912.345.678, hai lần"));
        CHECK(finds(number, "(0912) 345-678"));
        CHECK(finds(number, "0084912345678"));
        CHECK(finds(number, "+84 (0)912345678"));
        CHECK(finds(number, "0912\xC2\xA0"
                            "345\xC2\xA0"
                            "678"));
        CHECK_FALSE(finds(number, "0912 345 679"));
        CHECK_FALSE(finds(number, "0912 345, 678"));
    }
}

TEST_CASE("a number between others is found, and none inside a longer one", "[withheld]") {
    CHECK(finds("0912345678", "03.05.2023 0912 345 678 (3 lần)"));
    CHECK(finds("0912345678", "0987 654 321 0912 345 678"));
    CHECK_FALSE(finds("0912345678", "90912345678"));
    CHECK_FALSE(finds("0912345678", "09123456781"));
    CHECK_FALSE(finds("12345678", "account 9912345678"));
}

TEST_CASE("short numbers are no trace, and long ones that nobody dials compare digit by digit",
          "[withheld]") {
    CHECK_FALSE(finds("1234567", "1234567"));
    CHECK(finds("001088000123", "card 001 088 000 123"));
    CHECK_FALSE(finds("001088000123", "card 1088000123"));
    CHECK_FALSE(finds("An 0912345678", "0912345678")); // no number alone
}

TEST_CASE("an old mobile number is the new one", "[withheld]") {
    CHECK(finds("0381234567", "0168 123 4567"));
    CHECK(finds("01681234567", "038 123 4567"));
}

TEST_CASE("the phones in a name are told from its dates", "[withheld]") {
    CHECK(phones_in("SIM 0912345678, 2023-05-03") == std::vector<std::string>{"0912345678"});
    CHECK(phones_in("Calls 2023-05-03").empty());
    CHECK(whole_number("0912 345 678") == "84912345678");
    CHECK(whole_number("1234 5678 90") == whole_number("1234567890"));
    CHECK(whole_number("29A-123.45").empty());
}
