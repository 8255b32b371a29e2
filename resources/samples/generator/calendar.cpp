// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/calendar.h"

#include <chrono>

namespace headwater::samples {
namespace {

std::string padded(int number, std::size_t width) {
    const auto digits = std::to_string(number);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

std::chrono::year_month_day date_of(int day) {
    using namespace std::chrono;
    return sys_days{2024y / March / 4} + days{day};
}

std::string year_of(int day) {
    return padded(static_cast<int>(date_of(day).year()), 4);
}
std::string month_of(int day) {
    return padded(static_cast<int>(static_cast<unsigned>(date_of(day).month())), 2);
}
std::string day_of(int day) {
    return padded(static_cast<int>(static_cast<unsigned>(date_of(day).day())), 2);
}
std::string clock(const Minute& at) {
    return padded(at.minute / 60, 2) + ":" + padded(at.minute % 60, 2);
}

} // namespace

std::string iso_day(int day) {
    return year_of(day) + "-" + month_of(day) + "-" + day_of(day);
}

std::string iso_minute(const Minute& at) {
    return iso_day(at.day) + " " + clock(at) + ":" + padded(at.second, 2);
}

std::string viet_minute(const Minute& at) {
    return day_of(at.day) + "/" + month_of(at.day) + "/" + year_of(at.day) + " " + clock(at);
}

} // namespace headwater::samples
