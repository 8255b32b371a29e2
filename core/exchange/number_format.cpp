// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/number_format.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include <fmt/format.h>

#include "core/base/calendar.h"

namespace headwater {

namespace {

using Sort = NumberFormat::Sort;

constexpr double seconds_of_day = 86400;
constexpr double last_day = 2958466; ///< 9999-12-31 and one

/// Without texts in quotation marks, escaped characters, and brackets other than those of lengths
/// of time; the first section only, in lower case.
std::string bare_code(std::string_view code) {
    std::string bare;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const auto end = std::min(code.find(']', i), code.size());
            const auto inside = code.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == inside.npos)
                bare += '[';
            else
                i = end;
        } else {
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return bare;
}

std::string clock_text(std::int64_t seconds) {
    return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string date_text(std::int64_t days) {
    const Stamp stamp = stamp_from_seconds(days * 86400);
    return fmt::format("{:04}-{:02}-{:02}", stamp.year, stamp.month, stamp.day);
}

} // namespace

NumberFormat built_in_format(int id) {
    if (id == 22) return {Sort::date_and_time};
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {Sort::date};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35)) return {Sort::time_of_day};
    if (id >= 45 && id <= 47) return {Sort::length_of_time};
    return {};
}

NumberFormat format_of_code(std::string_view code) {
    const std::string bare = bare_code(code);
    if (bare == "general" || bare == "@") return {};
    const auto has = [&](const char* letters) { return bare.find_first_of(letters) != bare.npos; };
    if (bare.find('[') != bare.npos) return {Sort::length_of_time};
    const bool clock = has("hs");
    const bool date = has("yd") || (has("m") && !clock);
    if (date && clock) return {Sort::date_and_time};
    if (date) return {Sort::date};
    if (clock) return {Sort::time_of_day};
    const bool zeros = bare.size() > 1 && bare.find_first_not_of('0') == bare.npos;
    return {Sort::number, zeros ? static_cast<int>(std::min<std::size_t>(bare.size(), 32)) : 0};
}

std::string plain_number(double value) {
    if (value == 0) return "0";
    const bool whole = value == std::floor(value) && std::abs(value) < 1e17;
    return whole ? fmt::format("{:.0f}", value) : fmt::format("{}", value);
}

std::string text_of_number(double value, NumberFormat format, bool from_1904) {
    const bool is_day = value >= 0 && value < last_day; // false for what is no number
    if (format.sort == Sort::number || !is_day) {
        if (format.digits == 0 || value < 0 || value != std::floor(value) || value >= 1e17)
            return plain_number(value);
        return fmt::format("{:0{}.0f}", value, format.digits);
    }
    const auto seconds = static_cast<std::int64_t>(std::llround(value * seconds_of_day));
    if (format.sort == Sort::length_of_time) return clock_text(seconds);
    std::int64_t days = seconds / 86400;
    const std::int64_t clock = seconds % 86400;
    if (days == 0 && format.sort == Sort::time_of_day) return clock_text(clock);
    constexpr std::int64_t day_0_of_1904 = -24107; // days before 1970
    constexpr std::int64_t day_0_of_1900 = -25569;
    if (!from_1904 && days < 60) ++days; // before the 29 February that 1900 did not have
    const std::string date = date_text(days + (from_1904 ? day_0_of_1904 : day_0_of_1900));
    const bool whole_day = format.sort == Sort::date && clock == 0;
    return whole_day ? date : date + ' ' + clock_text(clock);
}

} // namespace headwater
