// SPDX-License-Identifier: Apache-2.0
// A time zone of the IANA list with its history of offsets. Hides where they are kept.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace headwater {

class TimeZone {
public:
    /// "Asia/Ho_Chi_Minh", "UTC". Fails for what is not on the list.
    static Result<TimeZone> named(std::string_view name);
    /// Every name of the list that is a place, and UTC; in order.
    static std::vector<std::string> names();

    TimeZone(TimeZone&&) noexcept;
    TimeZone& operator=(TimeZone&&) noexcept;
    ~TimeZone();

    const std::string& name() const { return m_name; }
    /// Seconds that its clocks were ahead of UTC, at that second since 1970 in UTC.
    std::int64_t offset_at(std::int64_t utc) const;

private:
    struct Rules;
    TimeZone(std::string name, std::unique_ptr<Rules> rules);
    std::string m_name;
    std::unique_ptr<Rules> m_rules;
};

} // namespace headwater
