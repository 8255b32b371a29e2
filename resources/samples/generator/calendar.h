// SPDX-License-Identifier: Apache-2.0
// Days and minutes of the ten weeks that the sample case covers, and how files write them.
#pragma once

#include <string>

namespace headwater::samples {

inline constexpr int days_covered = 70; ///< day 0 is Monday, 4 March 2024

struct Minute {
    int day = 0;
    int minute = 0; ///< of the day
    int second = 0;
    auto operator<=>(const Minute&) const = default;
};

std::string iso_day(int day);              ///< 2024-03-04
std::string iso_minute(const Minute& at);  ///< 2024-03-04 21:14:07
std::string viet_minute(const Minute& at); ///< 04/03/2024 21:14

} // namespace headwater::samples
