// SPDX-License-Identifier: Apache-2.0
// Places the vertices of a connected graph so that distances on paper follow the number of steps
// between them: stochastic gradient descent on stress (Zheng, Pawar, Goodman 2019), every pair
// for small graphs, sampled sources for large ones.
#pragma once

#include <vector>

#include "core/layout/layout.h"

namespace headwater {

struct StressOptions {
    std::uint64_t seed = 1;
    std::vector<Point> start; ///< in steps, one a vertex; empty: anywhere
    std::vector<bool> pinned; ///< these keep `start`; empty: none
    int rounds = 0;           ///< 0: as many as the size asks for
    double care = 1;          ///< of what the size asks for
};

/// Up to this many vertices every pair counts.
constexpr Vertex full_stress_limit = 1500;

/// Points in units of one step. `graph` is undirected and connected. Fails only when stopped.
Result<std::vector<Point>> place_by_stress(const Graph& graph, const StressOptions& options,
                                           Task& task);

/// The two ways behind it, for tests and benchmarks.
Result<std::vector<Point>> place_by_full_stress(const Graph& graph, const StressOptions& options,
                                                Task& task);
Result<std::vector<Point>> place_by_sampled_stress(const Graph& graph, const StressOptions& options,
                                                   Task& task);

} // namespace headwater
