// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/base/text.h"

namespace headwater {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Whether the digits between separators come in threes, as thousands do.
bool take_whole_part(std::string_view& rest, char decimal, std::string& out) {
    std::size_t run = 0;
    std::size_t groups = 0;
    char separator = '\0';
    for (; !rest.empty(); rest.remove_prefix(1)) {
        const char c = rest[0];
        if (is_digit(c)) {
            out += c;
            ++run;
            continue;
        }
        const bool separates = c != decimal && (c == ',' || c == '.' || c == ' ' || c == '\'') &&
                               rest.size() > 1 && is_digit(rest[1]);
        if (!separates) break;
        if (separator != '\0' && separator != c) return false;
        if (groups == 0 ? run < 1 || run > 3 : run != 3) return false;
        separator = c;
        ++groups;
        run = 0;
    }
    return groups == 0 || run == 3;
}

std::string without_no_break_spaces(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool two = text.substr(i, 2) == "\xC2\xA0";
        const bool three = text.substr(i, 3) == "\xE2\x80\xAF";
        out += two || three ? ' ' : text[i];
        i += two ? 1 : three ? 2 : 0;
    }
    return out;
}

/// Nearly every cell of a call record: digits only.
std::optional<double> short_digits(std::string_view text) {
    if (text.empty() || text.size() > 15 || !std::all_of(text.begin(), text.end(), is_digit))
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return static_cast<double>(value);
}

bool is_number_part(char c) {
    return is_digit(c) || c == '.' || c == ',' || c == ' ' || c == '\'' || c == '-' || c == '+';
}

constexpr std::string_view minus_sign = "\xE2\x88\x92"; ///< U+2212

/// Takes a sign from either end of what stands before a number ("-$", "VND -"): -1 or 1.
std::optional<double> take_sign(std::string_view& head) {
    for (const std::string_view sign : {std::string_view("-"), minus_sign, std::string_view("+")}) {
        if (head.starts_with(sign))
            head.remove_prefix(sign.size());
        else if (head.ends_with(sign))
            head.remove_suffix(sign.size());
        else
            continue;
        head = trimmed(head);
        return sign == "+" ? 1 : -1;
    }
    return std::nullopt;
}

constexpr std::string_view starts_formula = "=+-@\t\r\n";

/// Whether it begins with such a character, maybe behind apostrophes.
bool is_formula(std::string_view text) {
    const auto first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           starts_formula.find(text[first]) != starts_formula.npos;
}

} // namespace

std::optional<double> parse_number(std::string_view text, bool decimal_comma) {
    text = trimmed(text);
    if (const auto quick = short_digits(text)) return quick;
    const std::string plain = without_no_break_spaces(text);
    std::string_view rest = plain;
    std::string digits;
    if (!rest.empty() && (rest[0] == '-' || rest[0] == '+')) {
        if (rest[0] == '-') digits = "-";
        rest.remove_prefix(1);
    }
    if (rest.empty()) return std::nullopt;
    const char decimal = decimal_comma ? ',' : '.';
    if (!is_digit(rest[0]) && rest[0] != decimal) return std::nullopt;
    if (!take_whole_part(rest, decimal, digits)) return std::nullopt;
    if (!rest.empty() && rest[0] == decimal) {
        digits += '.';
        rest.remove_prefix(1);
    }
    digits += rest;
    double value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stopped_at, error] = std::from_chars(digits.data(), end, value);
    const bool whole = error == std::errc{} && stopped_at == end && std::isfinite(value);
    return whole ? std::optional(value) : std::nullopt;
}

std::optional<Quantity> parse_quantity(std::string_view text, bool decimal_comma) {
    text = trimmed(text);
    if (const auto bare = parse_number(text, decimal_comma)) return Quantity{*bare, {}};
    const auto first = std::find_if(text.begin(), text.end(), is_digit);
    const auto before = static_cast<std::size_t>(first - text.begin());
    std::size_t end = before;
    while (end < text.size() && is_number_part(text[end]))
        ++end;
    std::string_view head = trimmed(text.substr(0, before));
    const std::string_view tail = trimmed(text.substr(end));
    const double sign = take_sign(head).value_or(1);
    if (take_sign(head)) return std::nullopt; // one too many
    const auto amount = parse_number(text.substr(before, end - before), decimal_comma);
    if (!amount || (!head.empty() && !tail.empty())) return std::nullopt;
    return Quantity{sign * *amount, std::string(head.empty() ? tail : head)};
}

std::optional<double> parse_duration(std::string_view text, bool decimal_comma,
                                     double unit_seconds) {
    text = trimmed(text);
    if (text.find(':') == std::string_view::npos) {
        const auto number = parse_number(text, decimal_comma);
        return number && *number >= 0 ? std::optional(*number * unit_seconds) : std::nullopt;
    }
    double seconds = 0;
    int parts = 0;
    while (true) {
        const auto colon = std::min(text.find(':'), text.size());
        const auto part = short_digits(text.substr(0, colon));
        if (!part || ++parts > 3 || (parts > 1 && *part >= 60)) return std::nullopt;
        seconds = seconds * 60 + *part;
        if (colon == text.size()) return seconds;
        text.remove_prefix(colon + 1);
    }
}

std::optional<bool> parse_flag(std::string_view text) {
    constexpr std::array yes{"yes", "true", "1", "x", "y", "directed", "co", "dung"};
    constexpr std::array no{"no", "false", "0", "n", "undirected", "khong", "sai"};
    const std::string word = fold(text);
    if (std::find(yes.begin(), yes.end(), word) != yes.end()) return true;
    if (std::find(no.begin(), no.end(), word) != no.end()) return false;
    return std::nullopt;
}

std::vector<std::string_view> values_of(std::string_view cell) {
    std::vector<std::string_view> out;
    while (!cell.empty()) {
        const auto end = std::min(cell.find(';'), cell.size());
        if (const auto value = trimmed(cell.substr(0, end)); !value.empty()) out.push_back(value);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return out;
}

std::string guarded(std::string_view text) {
    std::string out(is_formula(text) ? 1 : 0, '\'');
    return out.append(text);
}

std::string_view unguarded(std::string_view text) {
    return text.starts_with('\'') && is_formula(text) ? text.substr(1) : text;
}

} // namespace headwater
