// SPDX-License-Identifier: Apache-2.0
// Where a small chart stands in a large one: subgraph matching with kinds and directions, bounded
// and to be stopped. Things of the pattern stand for different things; more ties between them than
// the pattern has do no harm.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/analysis/visual_pattern.h"
#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

struct SearchedTie {
    Vertex from = 0, to = 0;
    std::string kind;
    bool directed = false;
};

/// What is searched: a kind for every thing, and the ties.
struct SearchedChart {
    std::vector<std::string> kinds;
    std::vector<SearchedTie> ties;
};

struct SearchLimits {
    std::size_t hits = 1000;
    std::uint64_t steps = 100'000'000; ///< things tried in a place
};

struct PatternHits {
    /// In place i who stands for Pattern::things[i]. Every set of things is named once, whichever
    /// way round the pattern fits it.
    std::vector<std::vector<Vertex>> hits;
    bool whole = true; ///< false: a limit was reached, there may be more
};

/// In the order of the things that the rarest thing of the pattern stands for. Fails where
/// check_pattern() does, or stopped. Method: backtracking along the ties of the pattern (Ullmann
/// 1976, with the order of VF2, Cordella et al. 2004).
Result<PatternHits> find_pattern(const Pattern& pattern, const SearchedChart& chart,
                                 const SearchLimits& limits, Task& task);

} // namespace headwater
