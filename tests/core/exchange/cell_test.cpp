// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/cell.h"

using namespace headwater;

TEST_CASE("numbers with a point and with groups of thousands") {
    CHECK(parse_number("0", false) == 0);
    CHECK(parse_number("1234", false) == 1234);
    CHECK(parse_number("-12.5", false) == -12.5);
    CHECK(parse_number("+3", false) == 3);
    CHECK(parse_number(".5", false) == .5);
    CHECK(parse_number("1,234.5", false) == 1234.5);
    CHECK(parse_number("1,234,567", false) == 1234567);
    CHECK(parse_number("1 234 567", false) == 1234567);
    CHECK(parse_number("1\xC2\xA0"
                       "234",
                       false) == 1234);
    CHECK(parse_number("1'234", false) == 1234);
    CHECK(parse_number("1e3", false) == 1000);
    CHECK(parse_number(" 7 ", false) == 7);
}

TEST_CASE("numbers with a decimal comma") {
    CHECK(parse_number("12,5", true) == 12.5);
    CHECK(parse_number("1.234,5", true) == 1234.5);
    CHECK(parse_number("1.234.567", true) == 1234567);
    CHECK_FALSE(parse_number("12.5", true));
}

TEST_CASE("what is no number is not guessed at") {
    for (const char* text : {"", "-", "abc", "12a", "1,5", "1,23,456", "1,2345", "1.2.3", "--1",
                             "inf", "nan", "1e999", "0x10", "1 2", "12 345,678", "+", "1,"})
        CHECK_FALSE(parse_number(text, false));
}

TEST_CASE("quantities bring their unit") {
    const auto kilos = parse_quantity("12.5 kg", false);
    REQUIRE(kilos);
    CHECK(kilos->amount == 12.5);
    CHECK(kilos->unit == "kg");
    CHECK(parse_quantity("12kg", false)->unit == "kg");
    CHECK(parse_quantity("VND 4,000,000", false)->amount == 4000000);
    CHECK(parse_quantity("VND 4,000,000", false)->unit == "VND");
    CHECK(parse_quantity("1.500,50 ₫", true)->amount == 1500.5);
    CHECK(parse_quantity("300", false)->unit.empty());
    CHECK_FALSE(parse_quantity("", false));
    CHECK_FALSE(parse_quantity("much", false));
    CHECK_FALSE(parse_quantity("about 3 kg", false));
}

TEST_CASE("a quantity keeps its sign, wherever the unit stands") {
    const auto says = [](const char* text, double amount, const char* unit) {
        INFO(text);
        const auto quantity = parse_quantity(text, false);
        REQUIRE(quantity);
        CHECK(quantity->amount == amount);
        CHECK(quantity->unit == unit);
    };
    says("VND -4,000,000", -4'000'000, "VND");
    says("-VND 4,000,000", -4'000'000, "VND");
    says("-$500", -500, "$");
    says("$-500", -500, "$");
    says("-500 VND", -500, "VND");
    says("- 500", -500, "");
    says("\xE2\x88\x92"
         "500 VND",
         -500, "VND");
    says("+500 VND", 500, "VND");
    for (const char* text : {"--1", "-VND -5", "+-5 kg", "5-10 kg", "about -3 kg", "VND -"})
        CHECK_FALSE(parse_quantity(text, false));
}

TEST_CASE("durations in seconds") {
    CHECK(parse_duration("1634", false) == 1634);
    CHECK(parse_duration("4:05", false) == 245);
    CHECK(parse_duration("1:04:05", false) == 3845);
    CHECK(parse_duration("2.5", false, 60) == 150);
    CHECK(parse_duration("90:00", false) == 5400);
    for (const char* text : {"-2", "4:60", "4:05:", ":05", "1:2:3:4", "long", ""})
        CHECK_FALSE(parse_duration(text, false));
}

TEST_CASE("yes and no in both languages") {
    CHECK(parse_flag("Yes") == true);
    CHECK(parse_flag("có") == true);
    CHECK(parse_flag("1") == true);
    CHECK(parse_flag("Undirected") == false);
    CHECK(parse_flag("Không") == false);
    CHECK_FALSE(parse_flag("maybe"));
    CHECK_FALSE(parse_flag(""));
}

TEST_CASE("several values in one cell") {
    using Values = std::vector<std::string_view>;
    CHECK(values_of("a; b ;;c") == Values{"a", "b", "c"});
    CHECK(values_of(" ; ").empty());
    CHECK(values_of("one") == Values{"one"});
}

TEST_CASE("no text is written as a formula, and every text is read back unchanged") {
    for (const char* text : {"=1+1", "+84912345678", "-5", "@cmd", "\t=1", "\r=1", "'=1", "''-1",
                             "plain", "", "'quoted'", "a=b", "'", "''"}) {
        const std::string written = guarded(text);
        CHECK(std::string("=+-@\t\r\n").find(written.empty() ? 'x' : written[0]) ==
              std::string::npos);
        CHECK(unguarded(written) == text);
    }
    CHECK(guarded("=cmd|' /C calc'!A0") == "'=cmd|' /C calc'!A0");
    CHECK(guarded("plain") == "plain");
}
