// SPDX-License-Identifier: Apache-2.0
// Circles in which everybody knows everybody, and how they overlap.
#pragma once

#include "core/analysis/groups.h"

namespace headwater {

/// Maximal cliques of at least `smallest` members, each in order, by pivoting on an order of
/// degeneracy (Eppstein, Loeffler and Strash 2010). Fails beyond `most` of them.
Result<Grouping> maximal_cliques(const Graph& graph, std::size_t smallest, std::size_t most,
                                 Task& task);

/// Communities of cliques of k that share k-1 members (Palla et al. 2005); they may overlap.
/// k is at least 2. Fails where there are more than a million maximal cliques.
Result<Grouping> clique_percolation(const Graph& graph, std::size_t k, Task& task);

} // namespace headwater
