// SPDX-License-Identifier: Apache-2.0
// Reads dates with a time of day quickly where many are of the same day: the day is read once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/moment.h"

namespace headwater {

class DayMemory {
public:
    explicit DayMemory(DateOrder order) : m_order(order) {}

    struct Read {
        std::int64_t first = 0; ///< second, as in Moment
        std::string_view text;  ///< EDTF; until the next
    };
    /// What parse_moment() says of the text, no more and no less.
    Result<Read> read(std::string_view text);

private:
    DateOrder m_order;
    std::string m_day;           ///< as it is written, with what parts it from the time
    std::int64_t m_midnight = 0; ///< its first second
    std::string m_text;          ///< of the last that was read: the day, T, the time
};

} // namespace headwater
