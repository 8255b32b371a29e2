// SPDX-License-Identifier: Apache-2.0
// Phone numbers as they are dialled: one number in all its spellings. Hides libphonenumber.
#pragma once

#include <string>
#include <string_view>

namespace headwater {

struct PhoneNumber {
    std::string international; ///< digits with the country's: "84912345678"
    std::string national;      ///< without it, and without what dials a trunk: "912345678"
    bool operator==(const PhoneNumber&) const = default;
};

/// The digits of a text of nothing but digits and the signs that people put between them; empty:
/// there are others in it.
std::string digits_alone(std::string_view text);

/// "0912 345 678", "+84 912.345.678", "0084912345678", "84912345678" are the same number. Without a
/// country's digits a number is one of `region` (ISO 3166). Old Vietnamese mobile numbers of
/// eleven digits are those that they became in 2018. Empty: no number that can be dialled.
PhoneNumber phone_number(std::string_view text, std::string_view region = "VN");

} // namespace headwater
