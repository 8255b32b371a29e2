// SPDX-License-Identifier: Apache-2.0
// Long numbers (phones, accounts, documents) looked for in texts in whatever spelling.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headwater {

/// Its digits alone, of a phone with the country's: "0912 345 678" is "84912345678". Empty: there
/// is more in it than a number, or it is too short to tell anybody.
std::string whole_number(std::string_view written);

/// The phone numbers in a name of more than a number: "SIM 0912345678".
std::vector<std::string> phones_in(std::string_view name);

class NumberFinder {
public:
    /// Numbers of fewer digits stand in too many others.
    static constexpr std::size_t least = 8;

    /// Nothing where `written` is no whole_number().
    void look_for(std::string_view written, std::size_t place);
    /// The places of the numbers that occur, ascending, as a phone nationally or internationally.
    /// Blanks, dots, dashes, slashes and brackets may stand between groups of digits; a number
    /// begins and ends with a group, so that none is found inside a longer one.
    std::vector<std::size_t> in(std::string_view text) const;

private:
    void look_up(const std::string& digits, std::vector<std::size_t>& found) const;

    std::unordered_map<std::string, std::vector<std::size_t>> m_places; ///< by spelling
};

} // namespace headwater
