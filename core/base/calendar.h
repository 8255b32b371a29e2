// SPDX-License-Identifier: Apache-2.0
// A date and time with as many parts as are known, and its place on the axis of seconds.
// Used by moment; hides the calendar.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace headwater {

/// Parts that are not known: month and day 0, hour, minute and second -1.
struct Stamp {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = -1;
    int minute = -1;
    int second = -1;
    std::optional<int> utc_offset_minutes;
};

/// 28 to 31 in the proleptic Gregorian calendar; 0 where there is no such month.
int days_in_month(int year, int month);

/// Wall-clock seconds since 1970-01-01T00:00:00 of the first and the last second it may mean.
std::int64_t first_second(const Stamp& stamp);
std::int64_t last_second(const Stamp& stamp);

Stamp stamp_from_seconds(std::int64_t seconds);

/// "2023-05", "2023-05-03T21:14", "2023-05-03T21:14:07+07:00".
std::string edtf_of(const Stamp& stamp);
/// "May 2023", "3 May 2023 21:14", "3 May 2023 21:14:07 UTC+07:00".
std::string for_people(const Stamp& stamp);

/// "January" to "December" for 1 to 12.
const char* month_name(int month);

} // namespace headwater
