// SPDX-License-Identifier: Apache-2.0
#include "core/base/calendar.h"

#include <array>
#include <chrono>
#include <cstdlib>

#include <fmt/format.h>

namespace headwater {

namespace {

constexpr std::int64_t day_seconds = 86400;

std::int64_t day_number(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return std::chrono::sys_days{date}.time_since_epoch().count();
}

std::string zone_of(int offset) {
    const int size = std::abs(offset);
    return fmt::format("{}{:02}:{:02}", offset < 0 ? '-' : '+', size / 60, size % 60);
}

} // namespace

int days_in_month(int year, int month) {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) return 0;
    const bool leap = std::chrono::year{year}.is_leap();
    return days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

std::int64_t first_second(const Stamp& s) {
    const std::int64_t day = day_number(s.year, s.month > 0 ? s.month : 1, s.day > 0 ? s.day : 1);
    const int hour = s.hour < 0 ? 0 : s.hour;
    const int minute = s.minute < 0 ? 0 : s.minute;
    const int second = s.second < 0 ? 0 : s.second;
    return day * day_seconds + hour * 3600 + minute * 60 + second;
}

std::int64_t last_second(const Stamp& s) {
    const int month = s.month > 0 ? s.month : 12;
    const std::int64_t day =
        day_number(s.year, month, s.day > 0 ? s.day : days_in_month(s.year, month));
    const int hour = s.hour < 0 ? 23 : s.hour;
    const int minute = s.minute < 0 ? 59 : s.minute;
    const int second = s.second < 0 ? 59 : s.second;
    return day * day_seconds + hour * 3600 + minute * 60 + second;
}

Stamp stamp_from_seconds(std::int64_t seconds) {
    const auto whole = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds{std::chrono::seconds{seconds}});
    const std::chrono::year_month_day date{whole};
    const auto rest = static_cast<int>(seconds - whole.time_since_epoch().count() * day_seconds);
    return {static_cast<int>(date.year()),
            static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day())),
            rest / 3600,
            rest / 60 % 60,
            rest % 60,
            {}};
}

std::string edtf_of(const Stamp& s) {
    std::string out = fmt::format("{:04}", s.year);
    if (s.month > 0) out += fmt::format("-{:02}", s.month);
    if (s.day > 0) out += fmt::format("-{:02}", s.day);
    if (s.hour >= 0) out += fmt::format("T{:02}:{:02}", s.hour, s.minute);
    if (s.second >= 0) out += fmt::format(":{:02}", s.second);
    if (!s.utc_offset_minutes) return out;
    return out + (*s.utc_offset_minutes == 0 ? "Z" : zone_of(*s.utc_offset_minutes));
}

std::string for_people(const Stamp& s) {
    std::string out = std::to_string(s.year);
    if (s.month > 0) out = fmt::format("{} {}", month_name(s.month), out);
    if (s.day > 0) out = fmt::format("{} {}", s.day, out);
    if (s.hour >= 0) out += fmt::format(" {:02}:{:02}", s.hour, s.minute);
    if (s.second >= 0) out += fmt::format(":{:02}", s.second);
    if (!s.utc_offset_minutes) return out;
    return out + " UTC" + (*s.utc_offset_minutes == 0 ? "" : zone_of(*s.utc_offset_minutes));
}

const char* month_name(int month) {
    constexpr std::array names{"January",   "February", "March",    "April",
                               "May",       "June",     "July",     "August",
                               "September", "October",  "November", "December"};
    return names[static_cast<std::size_t>(month - 1)];
}

} // namespace headwater
