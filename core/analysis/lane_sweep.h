// SPDX-License-Identifier: Apache-2.0
// Betweenness of up to 64 sources at once: one search bit by bit for all, then their paths in
// groups of sixteen, side by side in vector lanes. Hides the instruction sets.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/instructions.h"
#include "core/analysis/nearby.h"
#include "core/base/task.h"

namespace headwater {

/// One 64-byte line of memory, so that a vertex's sixteen numbers never straddle two.
template<class T>
struct alignas(64) Line {
    std::array<T, 64 / sizeof(T)> at;
};

/// The graph of a sweep and what its vertices count as ends of paths.
struct LaneGraph {
    const Nearby& out;
    const Nearby& in;              ///< the same rows if the graph is undirected
    std::span<const double> worth; ///< of each vertex: 1, or more for those behind a cut point
};

/// Scratch of one thread.
struct LaneScratch {
    static constexpr unsigned groups = 4;

    std::vector<std::uint64_t> seen, now, next;  ///< a bit a source
    std::vector<Line<std::uint8_t>> levels;      ///< 16 bytes a vertex, group by group
    std::vector<Line<float>> few_paths;          ///< 16 a vertex; exact up to 2^24
    std::vector<Line<double>> many_paths;        ///< the same where floats do not suffice
    std::vector<Line<double>> gain;              ///< (worth + share) / paths, 16 a vertex
    std::uint64_t left = 0;                      ///< a bit for each source that was not added
    std::array<std::vector<Vertex>, groups> met; ///< vertices by level, ascending
    std::array<std::vector<std::uint32_t>, groups> begin; ///< where each level starts in `met`
};

enum class Swept {
    done,
    stopped,
    beyond, ///< too deep, or too many paths for the lanes: see LaneScratch::left
};

/// Adds to sum[v] the share of the paths that pass v, over all `sources` (at most 64), each taken
/// worths[i] times. The same bits for every instruction set.
Swept sweep_lanes(Instructions instructions, const LaneGraph& graph,
                  std::span<const Vertex> sources, std::span<const double> worths,
                  LaneScratch& scratch, std::span<double> sum, const Task& task);

} // namespace headwater
