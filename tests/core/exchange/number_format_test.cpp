// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <limits>

#include "core/exchange/number_format.h"

using namespace headwater;
using Sort = NumberFormat::Sort;

TEST_CASE("the code of a format tells what the number is") {
    const auto sort = [](const char* code) { return format_of_code(code).sort; };
    CHECK(sort("General") == Sort::number);
    CHECK(sort("@") == Sort::number);
    CHECK(sort("#,##0.00 \"days\"") == Sort::number);
    CHECK(sort("[Red]0.00;[Blue]-0.00") == Sort::number);
    CHECK(sort("0.00E+00") == Sort::number);
    CHECK(sort("yyyy\\-mm\\-dd") == Sort::date);
    CHECK(sort("mmm yy") == Sort::date);
    CHECK(sort("[$-42A]dd/mm/yyyy;@") == Sort::date);
    CHECK(sort("yyyy-mm-dd h:mm:ss") == Sort::date_and_time);
    CHECK(sort("h:mm AM/PM") == Sort::time_of_day);
    CHECK(sort("[h]:mm:ss") == Sort::length_of_time);
    CHECK(sort("[mm]:ss") == Sort::length_of_time);
    CHECK(sort("\"unclosed") == Sort::number);
    CHECK(sort("[unclosed") == Sort::number);
    CHECK(format_of_code("0000000000").digits == 10);
    CHECK(built_in_format(14).sort == Sort::date);
    CHECK(built_in_format(22).sort == Sort::date_and_time);
    CHECK(built_in_format(46).sort == Sort::length_of_time);
    CHECK(built_in_format(2).sort == Sort::number);
}

TEST_CASE("numbers keep their digits") {
    CHECK(plain_number(84912345678.0) == "84912345678");
    CHECK(plain_number(356938035643809.0) == "356938035643809");
    CHECK(plain_number(0.1) == "0.1");
    CHECK(plain_number(-12.5) == "-12.5");
    CHECK(plain_number(-0.0) == "0");
    CHECK(plain_number(1e300) == "1e+300");
    CHECK(text_of_number(912345678, {Sort::number, 10}, false) == "0912345678");
    CHECK(text_of_number(1.5, {Sort::number, 10}, false) == "1.5");
}

TEST_CASE("days become dates") {
    CHECK(text_of_number(45049, {Sort::date}, false) == "2023-05-03");
    CHECK(text_of_number(45049.884108796, {Sort::date_and_time}, false) == "2023-05-03 21:13:07");
    CHECK(text_of_number(45049, {Sort::date_and_time}, false) == "2023-05-03 00:00:00");
    CHECK(text_of_number(45049.5, {Sort::date}, false) == "2023-05-03 12:00:00");
    CHECK(text_of_number(43587, {Sort::date}, true) == "2023-05-03");
    CHECK(text_of_number(1, {Sort::date}, false) == "1900-01-01");
    CHECK(text_of_number(59, {Sort::date}, false) == "1900-02-28");
    CHECK(text_of_number(61, {Sort::date}, false) == "1900-03-01");
    CHECK(text_of_number(0, {Sort::date}, true) == "1904-01-01");
}

TEST_CASE("times of day and lengths of time") {
    CHECK(text_of_number(0.885763889, {Sort::time_of_day}, false) == "21:15:30");
    CHECK(text_of_number(45049.885763889, {Sort::time_of_day}, false) == "2023-05-03 21:15:30");
    CHECK(text_of_number(1.5, {Sort::length_of_time}, false) == "36:00:00");
}

TEST_CASE("what cannot be a day stays a number") {
    CHECK(text_of_number(-3, {Sort::date}, false) == "-3");
    CHECK(text_of_number(1e12, {Sort::date}, false) == "1000000000000");
    CHECK(text_of_number(std::numeric_limits<double>::quiet_NaN(), {Sort::date}, false) == "nan");
}
