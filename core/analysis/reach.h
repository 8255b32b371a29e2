// SPDX-License-Identifier: Apache-2.0
// How near somebody is to everybody, and what of that nearness would be lost without him. Exact.
#pragma once

#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

/// One value a vertex each, along arcs that leave it; reversed() gives the other way.
struct Reach {
    std::vector<double> closeness; ///< (r / sum of d) (r / (n-1)), r reached (Wasserman-Faust)
    std::vector<double> harmonic;  ///< sum of 1/d, divided by n-1
};

/// Everybody at once. A vertex that reaches nobody gets 0 and 0. Error: stopped.
Result<Reach> reach(const Graph& graph, Task& task);

/// For each vertex v: the mean of 1/d over ordered pairs of the other n-1 vertices, less the same
/// once v is removed (Borgatti's DF, 2006, without the pairs of v itself). 0 for leaves.
/// Error: stopped.
Result<std::vector<double>> loss_of_reach(const Graph& graph, Task& task);

/// The same over pairs that begin at one of `sources`, scaled as if they stood for all: exact if
/// they are everybody, unbiased if they are drawn at random.
Result<std::vector<double>> loss_of_reach_from(const Graph& graph, std::span<const Vertex> sources,
                                               Task& task);

} // namespace headwater
