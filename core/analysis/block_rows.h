// SPDX-License-Identifier: Apache-2.0
// One block of a graph on its own, and which of its vertices are each other's doubles.
#pragma once

#include <span>
#include <vector>

#include "core/analysis/blocks.h"
#include "core/analysis/nearby.h"

namespace headwater {

/// Scratch for block_rows(): the name of each vertex within the block at hand.
struct BlockNames {
    explicit BlockNames(const Graph& graph) : name(graph.vertices()) {}
    std::vector<Vertex> name;
};

/// The rows of a block with its top, renamed for nearness. Takes time in proportion to the arcs of
/// its members, so that all blocks together cost no more than the graph. Worthless when stopped.
Nearby block_rows(const Graph& graph, const Blocks& blocks, std::size_t block, BlockNames& names,
                  Task& task);

/// Of each row: what the vertex counts as an end of paths, itself and all that hangs on it.
std::vector<double> block_worth(const Blocks& blocks, std::size_t block, const Nearby& rows);

/// A source that stands for all its doubles: same neighbours (each other apart), same worth.
/// Shortest paths from one are those from the other with the two exchanged, and neither is ever
/// between others on a path of the other.
struct Sources {
    std::vector<Vertex> vertices;
    std::vector<double> worths; ///< of a source and its doubles together
};

/// Stopped: some of the doubles are found.
Sources without_doubles(const Nearby& rows, std::span<const double> worth, const Task& task);

} // namespace headwater
