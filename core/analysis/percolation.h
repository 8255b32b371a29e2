// SPDX-License-Identifier: Apache-2.0
// Who stands between those from whom something spreads and the others.
#pragma once

#include <span>

#include "core/analysis/centrality.h"

namespace headwater {

/// Betweenness with every source s weighted by its state x_s: sum over s, t of the share of
/// paths through v times x_s / (sum of x - x_v), divided by n-2 (Piraveenan et al. 2013). Equal
/// states give normalised betweenness. `states` has one value of at least 0 a vertex.
/// Error: stopped.
Values percolation(const Graph& graph, std::span<const double> states, Task& task);

/// The state is the strength of a vertex's ties.
Values percolation_of_strength(const Network&, const AnalysisOptions&, Task&);

} // namespace headwater
