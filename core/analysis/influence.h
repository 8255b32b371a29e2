// SPDX-License-Identifier: Apache-2.0
// Whose removal strikes the most hubs at a distance.
#pragma once

#include "core/analysis/centrality.h"

namespace headwater {

/// (k-1) times the sum of (k_u - 1) over those exactly `steps` away (Morone and Makse 2015);
/// 0 for isolates. Undirected. Error: stopped.
Values collective_influence(const Graph& graph, std::uint32_t steps, Task& task);

/// At two steps.
Values collective_influence(const Network&, const AnalysisOptions&, Task&);

/// Share of the triangles that could stand on a vertex which do; NaN below two contacts
/// (Watts and Strogatz 1998).
Values clustering(const Network&, const AnalysisOptions&, Task&);

} // namespace headwater
