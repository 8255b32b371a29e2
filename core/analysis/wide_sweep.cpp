// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/wide_sweep.h"

#include <algorithm>
#include <cmath>

namespace headwater {

WideCount::WideCount(double value) {
    int exponent = 0;
    m_fraction = std::frexp(value, &exponent);
    m_exponent = exponent;
}

WideCount& WideCount::operator+=(const WideCount& other) {
    if (other.m_fraction == 0) return *this;
    const std::int64_t base = m_fraction == 0 ? other.m_exponent : m_exponent;
    const auto shift = std::clamp<std::int64_t>(other.m_exponent - base, -2000, 900);
    if (shift == 900) { // what was counted so far is nothing beside it
        return *this = other;
    }
    WideCount sum(m_fraction + std::ldexp(other.m_fraction, static_cast<int>(shift)));
    sum.m_exponent += base;
    return *this = sum;
}

double WideCount::over(const WideCount& other) const {
    const auto shift = std::clamp<std::int64_t>(m_exponent - other.m_exponent, -2000, 2000);
    return std::ldexp(m_fraction / other.m_fraction, static_cast<int>(shift));
}

WideSweep::WideSweep(const LaneGraph& graph)
    : m_graph(graph),
      m_level(graph.out.vertices(), UINT32_MAX),
      m_paths(graph.out.vertices()),
      m_share(graph.out.vertices()) {}

bool WideSweep::search(Vertex source, const Task& task) {
    m_level[source] = 0;
    m_paths[source] = WideCount(1);
    m_order.assign(1, source);
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (i % 4096 == 0 && !task.may_go_on()) return false;
        const Vertex v = m_order[i];
        for (const Vertex w : m_graph.out.row(v)) {
            if (m_level[w] == UINT32_MAX) {
                m_level[w] = m_level[v] + 1;
                m_order.push_back(w);
            }
            if (m_level[w] == m_level[v] + 1) m_paths[w] += m_paths[v];
        }
    }
    return true;
}

bool WideSweep::add(Vertex source, double worth, std::span<double> sum, const Task& task) {
    const bool whole = search(source, task);
    for (std::size_t i = m_order.size(); whole && i-- > 1;) {
        const Vertex v = m_order[i];
        for (const Vertex w : m_graph.out.row(v)) {
            if (m_level[w] != m_level[v] + 1) continue;
            m_share[v] += m_paths[v].over(m_paths[w]) * (m_graph.worth[w] + m_share[w]);
        }
        sum[v] += worth * m_share[v];
    }
    for (const Vertex v : m_order) {
        m_level[v] = UINT32_MAX;
        m_paths[v] = WideCount();
        m_share[v] = 0;
    }
    return whole;
}

} // namespace headwater
