// SPDX-License-Identifier: Apache-2.0
// A date exactly as it is known: 2023, 2023-05, before 2023-05-03, a range, a second with its
// zone. Written in the extended date/time format (EDTF, ISO 8601-2) so that nothing is invented.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace headwater {

/// The earliest and the latest second that fit what is known, wall-clock time as recorded.
/// Seconds since 1970-01-01T00:00:00 without leap seconds; both ends included.
struct Moment {
    static constexpr std::int64_t open_start = INT64_MIN; ///< "before ..."
    static constexpr std::int64_t open_end = INT64_MAX;   ///< "after ..."

    std::int64_t first = 0;
    std::int64_t last = 0;
    std::optional<int> utc_offset_minutes; ///< empty: local time of an unknown zone
    std::string text;                      ///< EDTF: "2023-05", "../2023-05-03", "2023-05-03T21:14"

    bool operator==(const Moment& o) const { return text == o.text; }
};

/// How an ambiguous 03/05/2023 is read. Month first only when a specification says so.
enum class DateOrder { day_first, month_first };

/// Reads EDTF and what case files write: 2023-05-03 21:14:07, 20230503 2114, 20230503211407,
/// 03/05/2023, 3.5.2023 21:14, 2023, 2023-05, "before 2023-05", "after ...", "a/b" ranges,
/// trailing Z or +07:00; also 21:14 03/05/2023, 21h14, 9:14 PM, 05/2023 and 3 May 2023.
/// "before X" and "after X" include X, as EDTF's "../X" and "X/.." do. Fractions of seconds are
/// dropped. Calendar dates are checked (2023-02-30 is no date) and years have four digits.
Result<Moment> parse_moment(std::string_view text, DateOrder order = DateOrder::day_first);

/// A moment known to the second, without a zone.
Moment moment_from_seconds(std::int64_t seconds);

/// "2023-05-03": the day of that second. How the core writes days into messages, which the reader's
/// side turns into words.
std::string day_of(std::int64_t seconds);

/// Is it a date of the form that Moment::text has, and so to be read as one: "2023-05",
/// "2023-05-03T21:14", "2023-05-01/2023-05-03"? A bare year is a number.
bool is_written_date(std::string_view text);

/// `moment` prolonged by `seconds` (a call that lasted). Negative: no change.
Moment lasting(const Moment& moment, std::int64_t seconds);

/// "3 May 2023 21:14" for people; never more precise than what is known.
std::string for_people(const Moment& moment);

} // namespace headwater
