// SPDX-License-Identifier: Apache-2.0
// Rows with the lengths of their arcs, without the arcs that no shortest path can ever use.
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/nearby.h"
#include "core/base/task.h"

namespace headwater {

struct WeightedRows {
    struct Arc {
        Vertex to;
        double length;
    };
    std::vector<std::uint32_t> offsets;
    std::vector<Arc> arcs;

    Vertex vertices() const { return static_cast<Vertex>(offsets.size() - 1); }
    std::span<const Arc> row(Vertex v) const {
        return {arcs.data() + offsets[v], arcs.data() + offsets[v + 1]};
    }
};

/// The rows of `rows` with lengths 1/strength as they stand in `graph`; arcs without strength
/// are left out.
WeightedRows weighted_rows(const Graph& graph, const Nearby& rows);

/// The rows with their arcs turned round.
WeightedRows turned(const WeightedRows& rows);

/// Leaves out arcs that a short search finds a shorter way around: shorter by so much that even
/// two lengths that count as equal (to 1e-9) cannot hide it on the longest path.
WeightedRows without_useless(const WeightedRows& rows, Task& task);

/// Worthless when stopped: all vertices, each followed by its nearest neighbour that is not yet in
/// line.
std::vector<Vertex> along_short_arcs(const WeightedRows& rows, Task& task);

} // namespace headwater
