// SPDX-License-Identifier: Apache-2.0
// How often somebody, or a tie, stands on the shortest paths between the others. Exact.
// Brandes, A faster algorithm for betweenness centrality, J. Math. Sociol. 25 (2001).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

// All values are raw: the sum over pairs s, t of the share of their shortest paths that pass.
// Undirected: every pair once; directed: ordered pairs. Endpoints do not count.
// Error: stopped. The same bits for any number of threads.

/// One value a vertex, hops as length.
Result<std::vector<double>> betweenness(const Graph& graph, Task& task);

/// One value a vertex; the length of a tie is 1/strength. Paths are equally long when their
/// lengths agree to 1e-9, relative. A tie without strength carries no path.
Result<std::vector<double>> weighted_betweenness(const Graph& graph, Task& task);

/// One value for each slot of graph.targets(); both slots of an undirected edge hold the same.
Result<std::vector<double>> link_betweenness(const Graph& graph, Task& task);

/// One value a vertex: only paths from a source to a target. In an undirected graph a pair that
/// is source and target both ways round counts once. Repeated sources or targets count once.
Result<std::vector<double>> betweenness_between(const Graph& graph, std::span<const Vertex> sources,
                                                std::span<const Vertex> targets, Task& task);

/// Only paths between vertices of different groups; `groups` holds one number a vertex.
struct AcrossGroups {
    std::vector<double> values; ///< one a vertex
    double pairs = 0;           ///< that are connected
};
Result<AcrossGroups> betweenness_across(const Graph& graph, std::span<const std::uint32_t> groups,
                                        Task& task);

} // namespace headwater
