// SPDX-License-Identifier: Apache-2.0
#include "ui/work/pace.h"

namespace headwater {

namespace {
constexpr double shortest = 0.5; ///< seconds, before which a rate says nothing
}

void Pace::see(std::uint64_t done, std::uint64_t total, double now) {
    if (m_is_new || total != m_total || done < m_done) {
        m_begun = done;
        m_start = now;
        m_is_new = false;
    }
    m_done = done;
    m_total = total;
    m_now = now;
}

std::optional<double> Pace::rate() const {
    if (m_done <= m_begun || m_now - m_start < shortest) return std::nullopt;
    return static_cast<double>(m_done - m_begun) / (m_now - m_start);
}

std::optional<double> Pace::seconds_left() const {
    const auto per_second = rate();
    if (!per_second || m_total == 0) return std::nullopt;
    if (m_done >= m_total) return 0;
    return static_cast<double>(m_total - m_done) / *per_second;
}

} // namespace headwater
