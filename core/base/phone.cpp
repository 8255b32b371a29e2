// SPDX-License-Identifier: Apache-2.0
#include "core/base/phone.h"

#include <array>
#include <utility>

#include <phonenumbers/phonenumberutil.h>

namespace headwater {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

constexpr std::size_t fewest_digits = 7;
constexpr std::size_t most_digits = 15;

/// Mobile prefixes of eleven-digit numbers and what they became (Vietnam, decision 798 of 2018).
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> renumbered{
    {{"120", "70"}, {"121", "79"}, {"122", "77"}, {"126", "76"}, {"128", "78"}, {"123", "83"},
     {"124", "84"}, {"125", "85"}, {"127", "81"}, {"129", "82"}, {"162", "32"}, {"163", "33"},
     {"164", "34"}, {"165", "35"}, {"166", "36"}, {"167", "37"}, {"168", "38"}, {"169", "39"},
     {"186", "56"}, {"188", "58"}, {"199", "59"}}};

/// Digits with a + before those that begin with a country's; empty: no number.
std::string dialled(std::string_view text) {
    std::string digits = digits_alone(text);
    if (digits.size() < fewest_digits || digits.size() > most_digits) return {};
    if (digits.starts_with("00")) return digits.replace(0, 2, "+");
    if (text.find('+') != std::string_view::npos) digits.insert(0, 1, '+');
    return digits;
}

bool parse(const std::string& number, const std::string& region, Parsed& parsed) {
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    return util.Parse(number, region, &parsed) == PhoneNumberUtil::NO_PARSING_ERROR &&
           util.IsValidNumber(parsed);
}

/// "1681234567" or "841681234567" as they are dialled since.
std::string renewed(std::string number) {
    for (const std::string_view beginning : {"+84", "84", "0"}) {
        if (!number.starts_with(beginning)) continue;
        const std::string rest = number.substr(beginning.size());
        for (const auto& [old, now] : renumbered)
            if (rest.size() == 10 && rest.starts_with(old))
                return std::string("+84").append(now).append(rest, old.size());
    }
    return number;
}

} // namespace

std::string digits_alone(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (std::string_view(" +-./()").find(c) == std::string_view::npos)
            return {};
    }
    return digits;
}

PhoneNumber phone_number(std::string_view text, std::string_view region) {
    const std::string number = renewed(dialled(text));
    if (number.empty()) return {};
    Parsed parsed;
    const bool valid = parse(number, std::string(region), parsed) ||
                       (number[0] != '+' && number[0] != '0' &&
                        parse(std::string(1, '+').append(number), std::string(region), parsed));
    if (!valid) return {};
    std::string national;
    PhoneNumberUtil::GetInstance()->GetNationalSignificantNumber(parsed, &national);
    return {std::to_string(parsed.country_code()) + national, national};
}

} // namespace headwater
