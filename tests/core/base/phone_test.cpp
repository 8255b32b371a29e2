// SPDX-License-Identifier: Apache-2.0
#include "core/base/phone.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("one number in all its spellings is the same number") {
    const PhoneNumber number{"84912345678", "912345678"};
    for (const char* const spelling :
         {"0912345678", "0912 345 678", "+84 912 345 678", "+84-912.345.678", "0084912345678",
          "84912345678", "(+84) 912 345 678"}) {
        INFO(spelling);
        CHECK(phone_number(spelling) == number);
    }
}

TEST_CASE("a number of another country is told by its digits") {
    CHECK(phone_number("+856 20 5551 2345") == PhoneNumber{"8562055512345", "2055512345"});
    CHECK(phone_number("00855 12 345 678") == PhoneNumber{"85512345678", "12345678"});
    CHECK(phone_number("012 345 678", "KH") == PhoneNumber{"85512345678", "12345678"});
}

TEST_CASE("an old Vietnamese number of eleven digits is the one that it became in 2018") {
    CHECK(phone_number("0168 234 5678") == phone_number("038 234 5678"));
    CHECK(phone_number("+84 121 234 5678") == PhoneNumber{"84792345678", "792345678"});
}

TEST_CASE("what cannot be dialled is no number") {
    for (const char* const text :
         {"", "12", "Nguyễn", "51F-123.45", "490154203237518", "000000000", "2023-05-03 21:14"}) {
        INFO(text);
        CHECK(phone_number(text).international.empty());
    }
}
