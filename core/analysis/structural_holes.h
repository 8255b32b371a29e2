// SPDX-License-Identifier: Apache-2.0
// Who sits between people who do not know each other: Burt, Structural Holes (1992).
#pragma once

#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

/// Constraint: sum over contacts j of (p_ij + sum_q p_iq p_qj)^2 with p_ij the share of i's
/// strength that goes to j. `graph` is undirected; its strengths are a_ij + a_ji. With
/// `weighted` false every tie counts the same. Isolates: NaN.
Result<std::vector<double>> constraint(const Graph& graph, bool weighted, Task& task);

/// Contacts less their mean ties among themselves: k - 2t/k (Borgatti 1997). Isolates: NaN.
Result<std::vector<double>> effective_size(const Graph& graph, Task& task);

} // namespace headwater
