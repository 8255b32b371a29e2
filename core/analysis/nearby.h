// SPDX-License-Identifier: Apache-2.0
// A graph, or a part of one, with its vertices renamed so that those who know the same people lie
// side by side in memory.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

/// Rows of the renamed graph, sorted by renamed(); vertex i is vertex original[i] of the graph it
/// came from.
struct Nearby {
    std::vector<std::uint32_t> offsets;
    std::vector<Vertex> targets;
    std::vector<Vertex> original;

    Vertex vertices() const { return static_cast<Vertex>(original.size()); }
    std::span<const Vertex> row(Vertex v) const {
        return {targets.data() + offsets[v], targets.data() + offsets[v + 1]};
    }
};

/// New names: vertex i was called original[i], and what was called v is now name[v].
struct Naming {
    std::vector<Vertex> original;
    std::vector<Vertex> name;
};

/// Names by the best connected neighbour: who shares him is about equally far from anybody. They
/// depend on the rows alone. Worthless when the task is stopped, as is all that takes one here.
Naming name_for_nearness(std::span<const std::uint32_t> offsets, std::span<const Vertex> targets,
                         Task& task);

/// The rows under such names.
Nearby renamed(const Nearby& rows, Task& task);

/// The whole graph, as it stands.
Nearby rows_of(const Graph& graph);

/// `rows` with its arcs turned round.
Nearby turned(const Nearby& rows);

} // namespace headwater
