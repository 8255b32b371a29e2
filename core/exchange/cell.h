// SPDX-License-Identifier: Apache-2.0
// What a cell says: numbers, quantities, lengths of time, yes and no, and texts that spreadsheet
// programs would run.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headwater {

/// "1234.5", "1,234.5", "1 234", or with a decimal comma "1.234,5". Finite, or nothing.
std::optional<double> parse_number(std::string_view text, bool decimal_comma);

struct Quantity {
    double amount = 0;
    std::string unit;
};
/// "12.5 kg", "VND -4,000,000", "-$500", "300": a number with its unit before or after it.
std::optional<Quantity> parse_quantity(std::string_view text, bool decimal_comma);

/// Seconds: a number of `unit_seconds` each, "4:05" (minutes and seconds) or "1:04:05".
std::optional<double> parse_duration(std::string_view text, bool decimal_comma,
                                     double unit_seconds = 1);

/// yes, true, 1, x, directed, có; no, false, 0, undirected, không.
std::optional<bool> parse_flag(std::string_view text);

/// The values of a cell that holds several, parted by semicolons; trimmed, none empty.
std::vector<std::string_view> values_of(std::string_view cell);

/// A text beginning with = + - @ tab or line end, behind an apostrophe, so that spreadsheet
/// programs do not run it as a formula. unguarded(guarded(x)) == x for every x.
std::string guarded(std::string_view text);
std::string_view unguarded(std::string_view text);

} // namespace headwater
