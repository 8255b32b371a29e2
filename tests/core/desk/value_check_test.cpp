// SPDX-License-Identifier: Apache-2.0
#include "core/desk/value_check.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

using How = Clause::How;

bool fits(How how, const char* asked, const char* value) {
    ValueCheck check({Clause::About::property, how, "p", asked});
    return check(value);
}

} // namespace

TEST_CASE("spellings are compared without case and accents") {
    CHECK(fits(How::is, "Đã bắt", "DA BAT"));
    CHECK_FALSE(fits(How::is, "da bat", "da bat roi"));
    CHECK(fits(How::contains, "bat", "Đã bắt rồi"));
    CHECK(fits(How::known, "", "x"));
    CHECK_FALSE(fits(How::known, "", "  "));
}

TEST_CASE("numbers are compared as numbers, dates as far as they are known") {
    CHECK(fits(How::greater, "9", "10"));
    CHECK_FALSE(fits(How::greater, "10", "10"));
    CHECK(fits(How::less, "9", " 8.5 "));
    CHECK(fits(How::greater, "2023-05", "2023-06-01"));
    CHECK_FALSE(fits(How::greater, "2023-05", "2023-05-31")); // within it, not after
    CHECK(fits(How::less, "2023", "2022-12-31"));
    CHECK_FALSE(fits(How::less, "9", "few"));
    CHECK_FALSE(fits(How::greater, "many", "few"));
}

TEST_CASE("days before a time are counted over the ends of months") {
    CHECK(days_before("2026-03-03T05:22:00Z", 7) == "2026-02-24T05:22:00");
    CHECK(days_before("whenever", 7) == "whenever");
}
