// SPDX-License-Identifier: Apache-2.0
// How far a network has fallen apart: Borgatti, Identifying sets of key players in a social
// network, Comput. Math. Organ. Theory 12 (2006).
#pragma once

#include <span>

#include "core/analysis/centrality.h"

namespace headwater {

/// Both 0 where everyone is tied to everyone, 1 where nobody reaches anybody.
struct Fragmentation {
    double F = 0;  ///< share of pairs that cannot reach each other
    double DF = 0; ///< 1 - mean of 1/distance over pairs
};

/// Of what is left of an undirected graph without `removed`. Fewer than two vertices left: both
/// are 1. Error: stopped.
Result<Fragmentation> fragmentation(const Graph& graph, std::span<const Vertex> removed,
                                    Task& task);

/// Gain in F when this vertex alone is removed.
Values fragmentation_gain(const Network&, const AnalysisOptions&, Task&);
/// Gain in DF when this vertex alone is removed; may be negative (the vertex was far out).
Values distance_fragmentation_gain(const Network&, const AnalysisOptions&, Task&);

} // namespace headwater
