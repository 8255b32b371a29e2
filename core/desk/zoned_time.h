// SPDX-License-Identifier: Apache-2.0
// Dates as sources write them, by the clocks of one zone.
#pragma once

#include <optional>
#include <string_view>

#include "core/base/moment.h"
#include "core/base/time_zone.h"

namespace headwater {

/// The same moment by other clocks. A date without a time of day stays what it is, and so does a
/// time that names no zone.
struct ZonedTime {
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool converted = false;
    bool zoneless = false; ///< a time of day of an unknown zone
};

class ZonedTimes {
public:
    /// Empty: every time as it is written. Fails for what is no zone.
    static Result<ZonedTimes> in(std::string_view zone);
    ZonedTime of(const Moment& moment) const;
    /// Of EDTF; none where it is no date. Many in a row may be the same.
    std::optional<ZonedTime> of(std::string_view happened);

private:
    std::optional<TimeZone> m_zone;
    std::string m_text;
    std::optional<ZonedTime> m_time;
};

} // namespace headwater
