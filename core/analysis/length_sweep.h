// SPDX-License-Identifier: Apache-2.0
// Shortest paths by length from one source: how many, in which order, how far.
// Lengths are 1/strength; two lengths are equal when they agree to 1e-9, relative.
#pragma once

#include <limits>
#include <utility>
#include <vector>

#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

/// 1/strength of each slot; infinite where there is no strength.
std::vector<double> lengths_of(const Graph& graph);

/// Scratch of one thread; clean() between sources touches only what was reached.
class LengthSweep {
public:
    static constexpr double unreached = std::numeric_limits<double>::infinity();

    LengthSweep(const Graph& graph, const std::vector<double>& lengths);

    /// Searches from `source` and counts the paths. False: stopped.
    bool search(Vertex source, const Task& task);
    /// Shares of all paths, farthest first.
    void gather();
    void clean();

    std::vector<double> distance;
    std::vector<double> paths;
    std::vector<double> share;
    std::vector<Vertex> order; ///< reached vertices, nearest first; the source first of all

private:
    bool settle(Vertex source, const Task& task);
    void count();

    struct Step {
        Vertex from;
        Vertex to;
    };
    const Graph& m_graph;
    const std::vector<double>& m_lengths;
    std::vector<std::pair<double, Vertex>> m_heap;
    std::vector<Step> m_steps; ///< on shortest paths, by distance of their start
};

} // namespace headwater
