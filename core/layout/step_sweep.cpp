// SPDX-License-Identifier: Apache-2.0
#include "core/layout/step_sweep.h"

#include <algorithm>
#include <bit>

#include "core/layout/stress_plane.h"

namespace headwater {

StepSweep::StepSweep(const Graph& graph)
    : m_offsets{0},
      m_seen(graph.vertices()),
      m_front(graph.vertices()),
      m_next(graph.vertices()),
      m_steps(width * graph.vertices()) {
    std::vector<std::uint16_t> steps;
    if (graph.vertices() > 0) count_steps(graph, 0, steps, m_order);
    std::vector<Vertex> place(graph.vertices());
    for (std::size_t k = 0; k < m_order.size(); ++k)
        place[m_order[k]] = static_cast<Vertex>(k);
    m_targets.reserve(graph.arcs());
    for (const Vertex v : m_order) {
        for (const Vertex u : graph.neighbours(v))
            m_targets.push_back(place[u]);
        m_offsets.push_back(static_cast<std::uint32_t>(m_targets.size()));
    }
}

void StepSweep::count_from(std::span<const Vertex> places) {
    std::fill(m_seen.begin(), m_seen.end(), 0);
    std::fill(m_next.begin(), m_next.end(), 0);
    for (std::size_t source = 0; source < places.size(); ++source) {
        m_next[places[source]] |= Bits{1} << source;
    }
    m_all = places.size() == width ? ~Bits{0} : (Bits{1} << places.size()) - 1;
    std::size_t active = note(0);
    for (unsigned level = 1; active > 0; ++level) {
        std::swap(m_front, m_next);
        active < vertices() / 16 ? reach_out() : reach_in();
        active = note(static_cast<std::uint16_t>(std::min(level, 65534U)));
    }
}

/// From the few that were reached last to their neighbours.
void StepSweep::reach_out() {
    std::fill(m_next.begin(), m_next.end(), 0);
    for (std::size_t place = 0; place < vertices(); ++place) {
        if (m_front[place] == 0) continue;
        for (const Vertex u : neighbours(place))
            m_next[u] |= m_front[place];
    }
}

/// To everyone who is not reached by all, from neighbours that were reached last.
void StepSweep::reach_in() {
    for (std::size_t place = 0; place < vertices(); ++place) {
        Bits reached = 0;
        if (m_seen[place] != m_all) {
            for (const Vertex u : neighbours(place))
                reached |= m_front[u];
        }
        m_next[place] = reached;
    }
}

/// Keeps what is new in m_next and writes its level down; gives how many places have any.
std::size_t StepSweep::note(std::uint16_t level) {
    std::size_t active = 0;
    for (std::size_t place = 0; place < vertices(); ++place) {
        Bits fresh = m_next[place] & ~m_seen[place];
        m_next[place] = fresh;
        if (fresh == 0) continue;
        m_seen[place] |= fresh;
        ++active;
        for (; fresh != 0; fresh &= fresh - 1) {
            m_steps[static_cast<std::size_t>(std::countr_zero(fresh)) * vertices() + place] = level;
        }
    }
    return active;
}

} // namespace headwater
