// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/handovers.h"

#include <algorithm>

namespace headwater {

const char* name_of(Way way) {
    return way == Way::upstream ? "upstream" : "downstream";
}

Handovers::Handovers(const SupplyLine& line, Way way, TraceScope scope)
    : m_line(line), m_way(way), m_offsets(line.holders.size() + 1, 0) {
    std::vector<std::uint32_t> chosen;
    for (std::uint32_t m = 0; m < line.movements.size(); ++m)
        if (scope.admits(line.movements[m])) chosen.push_back(m);
    if (way == Way::upstream)
        std::ranges::stable_sort(chosen, [&](std::uint32_t a, std::uint32_t b) {
            return line.movements[a].last > line.movements[b].last;
        });
    const auto start = [&](std::uint32_t m) {
        return way == Way::downstream ? line.movements[m].from : line.movements[m].to;
    };
    for (const auto m : chosen)
        ++m_offsets[start(m) + 1];
    for (std::size_t v = 1; v < m_offsets.size(); ++v)
        m_offsets[v] += m_offsets[v - 1];
    auto next = m_offsets;
    m_movements.resize(chosen.size());
    for (const auto m : chosen)
        m_movements[next[start(m)]++] = m;
}

Vertex Handovers::target(std::uint32_t movement) const {
    const Movement& m = m_line.movements[movement];
    return m_way == Way::downstream ? m.to : m.from;
}

std::int64_t Handovers::turned(std::int64_t time) const {
    if (m_way == Way::downstream) return time;
    if (time == INT64_MIN) return INT64_MAX;
    return time == INT64_MAX ? INT64_MIN : -time;
}

std::optional<std::int64_t> Handovers::arrival(std::uint32_t movement, std::int64_t now) const {
    const Movement& m = m_line.movements[movement];
    const bool forth = m_way == Way::downstream;
    const auto first = turned(forth ? m.first : m.last);
    const auto last = turned(forth ? m.last : m.first);
    if (now == any_time) return first;
    if (last <= now) return {};
    return std::max(first, now + 1);
}

} // namespace headwater
