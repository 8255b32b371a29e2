// SPDX-License-Identifier: Apache-2.0
// Which tie holds the others together? Which one alone?
#pragma once

#include "core/analysis/catalogue.h"

namespace headwater {

/// Every tie with its betweenness: the number of pairs whose shortest ways pass it, shared among
/// equal ways; raw, undirected pairs once. Hops as length. Error: stopped, or no direction.
Result<Finding> rank_ties(const Network& network, const AnalysisOptions& options, Task& task);

/// Every bridge with the number of actors on its smaller side, who lose everybody else with it.
/// Direction counts for nothing. Error: stopped.
Result<Finding> rank_bridges(const Network& network, const AnalysisOptions& options, Task& task);

} // namespace headwater
