// SPDX-License-Identifier: Apache-2.0
// Plain breadth-first walks that analyses share. For whole-network sweeps see analysis/reach.h.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

inline constexpr std::uint32_t unreached = std::numeric_limits<std::uint32_t>::max();

/// Breadth-first walks over one graph; keeps its memory between walks, and a walk costs no more
/// than what it reaches.
class Walk {
public:
    explicit Walk(const Graph& graph) : m_graph(graph), m_distance(graph.vertices(), unreached) {}

    /// Visits what `start` reaches within `limit` steps, nearest first. Order within a distance
    /// is that of discovery along sorted rows. Stopped by `task`, if one is given: some of it.
    const std::vector<Vertex>& from(Vertex start, std::uint32_t limit = unreached,
                                    const Task* task = nullptr) {
        for (const Vertex v : m_reached)
            m_distance[v] = unreached;
        m_reached.assign(1, start);
        m_distance[start] = 0;
        for (std::size_t i = 0; i < m_reached.size(); ++i) {
            const Vertex v = m_reached[i];
            if (m_distance[v] >= limit) break;
            if (i % 16384 == 16383 && task != nullptr && !task->may_go_on()) break;
            for (const Vertex w : m_graph.neighbours(v))
                discover(w, m_distance[v] + 1);
        }
        return m_reached;
    }

    /// Steps from the last start, or `unreached`.
    std::uint32_t distance(Vertex v) const { return m_distance[v]; }

private:
    void discover(Vertex v, std::uint32_t distance) {
        if (m_distance[v] != unreached) return;
        m_distance[v] = distance;
        m_reached.push_back(v);
    }

    const Graph& m_graph;
    std::vector<std::uint32_t> m_distance;
    std::vector<Vertex> m_reached;
};

} // namespace headwater
