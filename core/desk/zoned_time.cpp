// SPDX-License-Identifier: Apache-2.0
#include "core/desk/zoned_time.h"

namespace headwater {

Result<ZonedTimes> ZonedTimes::in(std::string_view zone) {
    ZonedTimes times;
    if (!zone.empty()) {
        TRY(times.m_zone, TimeZone::named(zone));
    }
    return times;
}

ZonedTime ZonedTimes::of(const Moment& moment) const {
    ZonedTime time{moment.first, moment.last};
    const bool has_hour = moment.text.find('T') != std::string::npos;
    time.zoneless = has_hour && !moment.utc_offset_minutes;
    if (!m_zone || !has_hour || !moment.utc_offset_minutes) return time;
    const std::int64_t written = *moment.utc_offset_minutes * 60;
    const auto turned = [&](std::int64_t seconds) {
        if (seconds == Moment::open_start || seconds == Moment::open_end) return seconds;
        return seconds - written + m_zone->offset_at(seconds - written);
    };
    time.first = turned(moment.first);
    time.last = turned(moment.last);
    time.converted = time.first != moment.first || time.last != moment.last;
    return time;
}

std::optional<ZonedTime> ZonedTimes::of(std::string_view happened) {
    if (happened == m_text) return m_time;
    m_text = happened;
    m_time.reset();
    if (const auto moment = parse_moment(happened)) m_time = of(*moment);
    return m_time;
}

} // namespace headwater
