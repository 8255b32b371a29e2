// SPDX-License-Identifier: Apache-2.0
// Shortest ways that lead through somebody: the paths behind "stands between the others".
#pragma once

#include <vector>

#include "core/network/graph.h"

namespace headwater {

class WaysThrough {
public:
    /// Ways between `hubs` are looked at first; `graph` must outlive this.
    WaysThrough(const Graph& graph, std::vector<Vertex> hubs);

    /// At most `most` shortest paths with v inside, each from end to end, no two with the same two
    /// ends: between hubs, and where too few of those pass v, between contacts of v.
    std::vector<std::vector<Vertex>> through(Vertex v, std::size_t most) const;

private:
    const Graph& m_graph;
    std::vector<Vertex> m_hubs;
    std::vector<std::vector<std::uint32_t>> m_steps; ///< from each hub to everybody
};

} // namespace headwater
