// SPDX-License-Identifier: Apache-2.0
// Without whom, or without which tie, the network falls apart.
#pragma once

#include <utility>
#include <vector>

#include "core/analysis/centrality.h"

namespace headwater {

struct Cuts {
    std::vector<Vertex> points;                     ///< in order
    std::vector<std::pair<Vertex, Vertex>> bridges; ///< first < second, in order
    /// How many components more there are without the vertex; 0 unless it is a cut point.
    std::vector<std::uint32_t> pieces;
};

/// Cut points and bridges of an undirected graph in one breadth-first walk: every tie that closes
/// a circle joins the blocks (Hopcroft and Tarjan 1973) that the circle runs through. Worthless
/// when stopped.
Cuts find_cuts(const Graph& graph, const Task& task = {});

/// `pieces` as a measure.
Values separated_pieces(const Network&, const AnalysisOptions&, Task&);

} // namespace headwater
