// SPDX-License-Identifier: Apache-2.0
// The separate parts of a graph, one at a time, each on its own rows.
#pragma once

#include <vector>

#include "core/analysis/nearby.h"

namespace headwater {

/// Vertices of each part (joined whichever way arcs point), ascending; parts by first vertex.
class Parts {
public:
    /// Worthless when stopped.
    Parts(const Graph& graph, const Task& task);

    std::size_t count() const { return m_begin.size() - 1; }
    std::span<const Vertex> members(std::size_t part) const {
        return std::span(m_members).subspan(m_begin[part], m_begin[part + 1] - m_begin[part]);
    }
    /// The part as a graph of its own, renamed for nearness.
    Nearby rows(std::size_t part, Task& task) const;

private:
    const Graph& m_graph;
    std::vector<std::size_t> m_begin;
    std::vector<Vertex> m_members;
    std::vector<Vertex> m_name; ///< of each vertex within its part
};

} // namespace headwater
