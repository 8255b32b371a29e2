// SPDX-License-Identifier: Apache-2.0
// Betweenness by length of up to eight sources at once, side by side in vector lanes: the distance
// to the nearest of them is an order that is nearly right for each. Two lengths are equal
// when they agree to 1e-9, relative. Hides the instruction sets.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/distance_queue.h"
#include "core/analysis/instructions.h"
#include "core/analysis/lane_sweep.h"
#include "core/analysis/weighted_rows.h"
#include "core/base/task.h"

namespace headwater {

/// The graph of a sweep and what its vertices count as ends of paths.
struct EightGraph {
    const WeightedRows& out;
    const WeightedRows& in; ///< the same rows if the graph is undirected
    std::span<const double> worth;
};

/// Scratch of one thread.
struct EightScratch {
    struct Step { ///< to or from a place, and for which sources it is on a shortest path
        Vertex other;
        std::uint32_t lanes;
    };
    struct Steps { ///< of every place in the order
        std::vector<Step> all;
        std::vector<std::uint32_t> begin;
    };

    /// `farthest`: see DistanceQueue.
    EightScratch(Vertex vertices, double farthest) : queue(vertices, farthest) {}

    DistanceQueue queue;
    std::vector<double> nearest;          ///< distance of each vertex from the nearest source
    std::vector<Vertex> order;            ///< the nearest first
    std::vector<Vertex> place;            ///< of each vertex in `order`
    std::vector<Line<double>> distance;   ///< of each vertex
    std::vector<Line<double>> paths;      ///< of each place
    std::vector<Line<double>> gain;       ///< of each place: (worth + share) / paths
    std::vector<std::uint8_t> sources_at; ///< of each place
    std::vector<std::uint64_t> waiting;   ///< a bit a place
    Steps before, after;
};

/// Adds to sum[v] the share of the paths that pass v, over all `sources` (at most eight), each
/// taken worths[i] times. The same bits for every instruction set.
/// Swept::beyond: the order is wrong too often, nothing was added; take them one by one.
Swept sweep_eight(Instructions instructions, const EightGraph& graph,
                  std::span<const Vertex> sources, std::span<const double> worths,
                  EightScratch& scratch, std::span<double> sum, const Task& task);

} // namespace headwater
