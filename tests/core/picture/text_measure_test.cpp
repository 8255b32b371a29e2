// SPDX-License-Identifier: Apache-2.0
#include "core/picture/text_measure.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("widths are those of the letters and grow with the font") {
    CHECK(plain_text_size("", 10, false).width == 0);
    CHECK(plain_text_size("AV", 1000, false).width == Approx(639 + 600));
    CHECK(plain_text_size("AV", 10, false).width == Approx(12.39));
    CHECK(plain_text_size("AV", 10, true).width > plain_text_size("AV", 10, false).width);
    CHECK(plain_text_size("x", 10, false).height == Approx(13.6));
}

TEST_CASE("letters beyond ASCII count once however many bytes they have") {
    CHECK(plain_text_size("Đ", 1000, false).width == Approx(640));
    CHECK(plain_text_size("nguye\xcc\x82n", 10, false).width ==
          plain_text_size("nguyen", 10, false).width);                     // a combining accent
    CHECK(plain_text_size("\xe8\xa1\x8c", 10, false).width == Approx(10)); // one Chinese letter
}

TEST_CASE("broken bytes have a width too") {
    CHECK(plain_text_size("\xff\xfe", 10, false).width > 0);
    CHECK(plain_text_size("a\xe8", 10, false).width > plain_text_size("a", 10, false).width);
}
