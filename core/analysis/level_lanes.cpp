// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/level_lanes.h"

#include <algorithm>

#include "core/analysis/each_machine.h"

namespace headwater {

namespace {

constexpr std::uint8_t unreached = 255;

/// Two marks are the same by chance once in 256 times.
std::uint8_t mark_of(Vertex v) {
    return static_cast<std::uint8_t>((v * 0x9e3779b1U) >> 24U);
}

} // namespace

LevelLanes::LevelLanes(const Graph& backward)
    : m_backward(backward),
      m_levels(backward.vertices()),
      m_marks(backward.vertices()),
      m_dominated(backward.vertices()) {}

bool LevelLanes::search(std::span<const Vertex> sources, const Task& task) {
    std::ranges::fill(m_levels, Row{Bytes{} + unreached});
    std::ranges::fill(m_dominated, Row{});
    for (std::size_t lane = 0; lane < sources.size(); ++lane)
        m_levels[sources[lane]].at[lane] = 0;
    for (std::uint8_t level = 1; level <= furthest; ++level)
        if (!reach(level, task)) return true;
    return false;
}

/// Whoever has somebody one step nearer among those who lead to him. Where they bear different
/// marks, his ways have nobody in common but the source.
HEADWATER_EACH_MACHINE bool LevelLanes::reach(std::uint8_t level, const Task& task) {
    const Bytes before = Bytes{} + static_cast<std::uint8_t>(level - 1);
    Bytes anybody{};
    for (Vertex v = 0; v < m_levels.size(); ++v) {
        if (v % 16384 == 16383 && !task.may_go_on()) return false;
        Bytes reached{}, some{}, every = ~Bytes{};
        for (const Vertex u : m_backward.neighbours(v)) {
            const auto leads = static_cast<Bytes>(m_levels[u].at == before);
            reached |= leads;
            some |= m_marks[u].at & leads;
            every &= m_marks[u].at | ~leads;
        }
        reached &= static_cast<Bytes>(m_levels[v].at == Bytes{} + unreached);
        anybody |= reached;
        const Bytes alike = level == 1 ? Bytes{} : reached & static_cast<Bytes>(some == every);
        const Bytes mark = (alike & some) | (~alike & (Bytes{} + mark_of(v)));
        m_levels[v].at = (m_levels[v].at & ~reached) | ((Bytes{} + level) & reached);
        m_marks[v].at = (m_marks[v].at & ~reached) | (mark & reached);
        m_dominated[v].at |= alike;
    }
    std::uint8_t any = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        any |= anybody[lane];
    return any != 0;
}

void LevelLanes::copy_levels(std::size_t lane, std::span<std::uint32_t> levels) const {
    for (std::size_t v = 0; v < m_levels.size(); ++v) {
        const auto level = m_levels[v].at[lane];
        levels[v] = level == unreached ? UINT32_MAX : level;
    }
}

std::size_t LevelLanes::copy_dominated(std::size_t lane, std::span<Vertex> dominated) const {
    std::size_t number = 0;
    for (Vertex v = 0; v < m_dominated.size(); ++v) {
        dominated[number] = v;
        number += m_dominated[v].at[lane] & 1U;
    }
    return number;
}

} // namespace headwater
