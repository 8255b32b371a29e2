// SPDX-License-Identifier: Apache-2.0
// A graph with its arcs turned round: a copy only where there is something to turn.
#pragma once

#include "core/network/graph.h"

namespace headwater {

class Backwards {
public:
    /// `graph` must outlive this. Stopped by `task`, if one is given: of nothing.
    explicit Backwards(const Graph& graph, const Task* task = nullptr) : m_graph(graph) {
        if (graph.is_directed()) m_turned = graph.reversed(task);
    }
    const Graph& graph() const { return m_graph.is_directed() ? m_turned : m_graph; }

private:
    const Graph& m_graph;
    Graph m_turned;
};

} // namespace headwater
