// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/guess.h"

using namespace headwater;

TEST_CASE("what cells look like") {
    CHECK(is_number_like("1,5"));
    CHECK(is_number_like("-3.25"));
    CHECK_FALSE(is_number_like("N1"));
    CHECK(is_date_like("20060601 0008"));
    CHECK(is_date_like("12/31/2023"));
    CHECK_FALSE(is_date_like("2023"));
    CHECK(is_phone_like("+84 912 345 678"));
    CHECK_FALSE(is_phone_like("1634"));
    CHECK_FALSE(is_phone_like("An 12345678"));
}

TEST_CASE("the share of filled cells that pass") {
    const Sample sample{{"h"}, {"1"}, {""}, {"x"}, {}};
    CHECK(share_of(sample, 1, 0, is_number_like) == .5);
    CHECK(share_of(sample, 1, 3, is_number_like) == 0);
}

TEST_CASE("a matrix names the same things above and beside its numbers") {
    const Sample matrix{
        {"", "A", "B", "C"}, {"A", "0", "1", "2"}, {"B", "1", "0", "0"}, {"C", "2", "0", "0"}};
    REQUIRE(guess_matrix(matrix));
    CHECK_FALSE(guess_matrix(matrix)->directed);
    Sample lopsided = matrix;
    lopsided[1][2].push_back('5');
    REQUIRE(guess_matrix(lopsided));
    CHECK(guess_matrix(lopsided)->directed);
    Sample blank_label = matrix;
    blank_label[0][3].clear();
    CHECK(guess_matrix(blank_label));
}

TEST_CASE("what is no matrix") {
    CHECK_FALSE(guess_matrix({{"0", "1", "1"}, {"0", "2", "1"}, {"1", "2", "1"}}));
    CHECK_FALSE(guess_matrix({{"name", "A", "B"}, {"x", "1", "2"}, {"y", "1", "2"}}));
    CHECK_FALSE(guess_matrix({{"", "A", "B"}, {"A", "yes", "no"}, {"B", "no", "yes"}}));
    CHECK_FALSE(guess_matrix({{"", "A"}, {"A", "1"}}));
}

TEST_CASE("a header is told by its words or by the figures below it") {
    CHECK(guess_has_header({{"from", "to"}, {"An", "Binh"}}));
    CHECK(guess_has_header({{"Số gọi", "Số nhận"}, {"1", "2"}}));
    CHECK(guess_has_header({{"alpha", "beta"}, {"An", "12"}, {"Ba", "13"}}));
    CHECK_FALSE(guess_has_header({{"0", "1", "1"}, {"0", "2", "1"}}));
    CHECK_FALSE(guess_has_header({{"An", "Binh"}, {"Binh", "Cuc"}}));
    CHECK_FALSE(guess_has_header({{"An", "2023-05-03"}, {"Ba", "2023-05-04"}}));
    CHECK_FALSE(guess_has_header({}));
}
