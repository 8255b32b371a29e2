// SPDX-License-Identifier: Apache-2.0
// A graph, or a part of one, with its vertices renamed so that those who know the same people lie
// side by side in memory.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

/// Rows of the renamed graph, sorted by renamed(); vertex i is vertex original[i] of the graph it came from.
struct Nearby {
    std::vector<std::uint32_t> offsets;
    std::vector<Vertex> targets;
    std::vector<Vertex> original;

    Vertex vertices() const { return static_cast<Vertex>(original.size()); }
    std::span<const Vertex> row(Vertex v) const {
        return {targets.data() + offsets[v], targets.data() + offsets[v + 1]};
    }
};

/// Renames by the best connected neighbour: who shares him is about equally far from anybody.
/// The order depends on the rows alone.
Nearby renamed(const Nearby& rows);

/// The whole graph, as it stands.
Nearby rows_of(const Graph& graph);

/// `rows` with its arcs turned round.
Nearby turned(const Nearby& rows);

} // namespace headwater
