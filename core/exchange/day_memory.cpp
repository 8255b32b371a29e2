// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/day_memory.h"

#include <algorithm>
#include <optional>

namespace headwater {

namespace {

constexpr std::size_t day_size = 10; ///< of "2023-05-03"

/// Two digits below `end`; anything else is -1.
int part(std::string_view text, std::size_t at, int end) {
    const auto digit = [&](std::size_t place) {
        return text[place] >= '0' && text[place] <= '9' ? text[place] - '0' : 100;
    };
    const int value = digit(at) * 10 + digit(at + 1);
    return value < end ? value : -1;
}

struct Clock {
    int hour = 0, minute = 0, second = -1;
};

/// "21:14", "21:14:07", "2114" and "211407" alone; parse_moment() reads the other spellings.
std::optional<Clock> clock_in(std::string_view text) {
    const bool colons = text.size() > 2 && text[2] == ':';
    const std::size_t step = colons ? 3 : 2;
    const bool seconds = text.size() == 2 * step + 2;
    if (!seconds && text.size() != step + 2) return std::nullopt;
    if (colons && seconds && text[5] != ':') return std::nullopt;
    const Clock clock{part(text, 0, 24), part(text, step, 60),
                      seconds ? part(text, 2 * step, 60) : -1};
    if (clock.hour < 0 || clock.minute < 0 || (seconds && clock.second < 0)) return std::nullopt;
    return clock;
}

void put(std::string& text, int number) {
    text += static_cast<char>('0' + number / 10);
    text += static_cast<char>('0' + number % 10);
}

/// Of the day with the blank or T behind it; 0: no time stands behind the day.
std::size_t end_of_day(std::string_view text) {
    const auto parting = text.find_first_of(" T");
    return parting == text.npos || parting < 6 ? 0 : parting + 1;
}

} // namespace

Result<DayMemory::Read> DayMemory::read(std::string_view text) {
    const std::size_t end = end_of_day(text);
    if (end > 0 && text.substr(0, end) == m_day) {
        if (const auto clock = clock_in(text.substr(end))) {
            m_text.resize(day_size);
            m_text += 'T';
            put(m_text, clock->hour);
            m_text += ':';
            put(m_text, clock->minute);
            if (clock->second >= 0) {
                m_text += ':';
                put(m_text, clock->second);
            }
            return Read{m_midnight + clock->hour * 3600 + clock->minute * 60 +
                            std::max(clock->second, 0),
                        m_text};
        }
    }
    TRY(Moment moment, parse_moment(text, m_order));
    m_text = std::move(moment.text);
    const auto clock = end > 0 ? clock_in(text.substr(end)) : std::nullopt;
    const bool plain = clock && m_text.size() >= day_size + 6 && m_text[day_size] == 'T' &&
                       !moment.utc_offset_minutes && m_text.find('/') == m_text.npos;
    m_day = plain ? std::string(text.substr(0, end)) : std::string();
    if (plain)
        m_midnight =
            moment.first - clock->hour * 3600 - clock->minute * 60 - std::max(clock->second, 0);
    return Read{moment.first, m_text};
}

} // namespace headwater
