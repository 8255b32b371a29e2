// SPDX-License-Identifier: Apache-2.0
// What a number in a spreadsheet says: the number itself, a date, a time of day, a length of time.
// Dates become ISO texts of the precision they have, never the look that a cell was given.
#pragma once

#include <string>
#include <string_view>

namespace headwater {

struct NumberFormat {
    enum class Sort { number, date, time_of_day, date_and_time, length_of_time };
    Sort sort = Sort::number;
    int digits = 0; ///< shown at least, with zeros before: "0000000000" is 10
};

/// By the built-in number of a format of XLSX and XLS (ECMA-376 part 1, 18.8.30).
NumberFormat built_in_format(int id);
/// By its code: "yyyy\-mm\-dd h:mm", "[h]:mm:ss", "0000000000".
NumberFormat format_of_code(std::string_view code);

/// "84912345678", "0.25", "2023-05-03", "2023-05-03 21:14:07", "21:15:30". Days count from
/// 1899-12-30 (with the leap day that 1900 did not have), or from 1904-01-01.
std::string text_of_number(double value, NumberFormat format, bool from_1904);

/// The shortest text that gives the number again, without an exponent below 10^17.
std::string plain_number(double value);

} // namespace headwater
