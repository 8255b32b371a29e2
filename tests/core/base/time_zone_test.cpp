// SPDX-License-Identifier: Apache-2.0
#include "core/base/time_zone.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "core/base/moment.h"

using namespace headwater;

namespace {

/// Hours ahead of UTC at that time, which is meant as UTC.
double hours(const char* zone, const char* when) {
    return static_cast<double>(TimeZone::named(zone)->offset_at(parse_moment(when)->first)) / 3600;
}

} // namespace

TEST_CASE(
    "zones are as far from Greenwich as the list of zones says, summer and history included") {
    CHECK(hours("UTC", "2023-05-03T12:00") == 0);
    CHECK(hours("Asia/Ho_Chi_Minh", "2023-05-03T12:00") == 7);
    CHECK(hours("Asia/Ho_Chi_Minh", "1970-01-01T00:00") == 8); // until 1975 in the south
    CHECK(hours("Asia/Kathmandu", "2023-05-03T12:00") == 5.75);
    CHECK(hours("Europe/Berlin", "2023-03-26T00:59:59") == 1);
    CHECK(hours("Europe/Berlin", "2023-03-26T01:00") == 2);
    CHECK(hours("America/New_York", "2023-11-05T05:59:59") == -4);
    CHECK(hours("America/New_York", "2023-11-05T06:00") == -5);
}

TEST_CASE("what is no zone is refused, not taken for Greenwich") {
    CHECK(TimeZone::named("Asia/Ho_Chi_Minh")->name() == "Asia/Ho_Chi_Minh");
    for (const char* name : {"", "Asia/Atlantis", "+7", "Hanoi", "asia ho chi minh"})
        CHECK_FALSE(TimeZone::named(name));
}

TEST_CASE("every zone of the list can be had") {
    const auto names = TimeZone::names();
    CHECK(names.size() > 300);
    CHECK(std::ranges::count(names, "UTC") == 1);
    CHECK(std::ranges::count(names, "Asia/Vientiane") == 1);
    for (const std::string& name : names)
        REQUIRE(TimeZone::named(name));
}
