// SPDX-License-Identifier: Apache-2.0
// The shortest paths from one vertex to all others, counted, and what depends on each vertex on
// them: one pass of Brandes. For whole-network betweenness see betweenness.h, which is faster.
#pragma once

#include <vector>

#include "core/network/traverse.h"

namespace headwater {

class PathCounts {
public:
    explicit PathCounts(const Graph& graph)
        : m_graph(graph),
          m_walk(graph),
          m_paths(graph.vertices(), 0),
          m_dependency(graph.vertices(), 0) {}

    /// Calls visit(v, d): d is the sum over targets t of the share of shortest paths from source
    /// to t that pass v. For all v that are reached but the source, farthest first. False: stopped.
    template<class Visit>
    bool from(Vertex source, const Task& task, const Visit& visit) {
        const auto& reached = m_walk.from(source, unreached, &task);
        for (const Vertex v : reached)
            m_paths[v] = m_dependency[v] = 0;
        m_paths[source] = 1;
        for (std::size_t i = 0; i < reached.size(); ++i) {
            if (is_stopped(i, task)) return false;
            for (const Vertex w : m_graph.neighbours(reached[i]))
                if (is_next(reached[i], w)) m_paths[w] += m_paths[reached[i]];
        }
        for (auto i = reached.size(); i-- > 1;) {
            if (is_stopped(i, task)) return false;
            const Vertex v = reached[i];
            double dependency = 0;
            for (const Vertex w : m_graph.neighbours(v))
                if (is_next(v, w)) dependency += m_paths[v] / m_paths[w] * (1 + m_dependency[w]);
            m_dependency[v] = dependency;
            visit(v, dependency);
        }
        return task.may_go_on();
    }

private:
    static bool is_stopped(std::size_t place, const Task& task) {
        return place % 16384 == 16383 && !task.may_go_on();
    }
    bool is_next(Vertex v, Vertex w) const { return m_walk.distance(w) == m_walk.distance(v) + 1; }

    const Graph& m_graph;
    Walk m_walk;
    std::vector<double> m_paths;
    std::vector<double> m_dependency;
};

} // namespace headwater
