// SPDX-License-Identifier: Apache-2.0
// Ways along the line in the order of time: who can have had the goods, and the most credible
// ways between two sets of holders.
#pragma once

#include <optional>

#include "core/analysis/handovers.h"
#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

/// How a walk came to a holder first.
struct Reached {
    Vertex holder = 0;
    std::int64_t at = Handovers::any_time; ///< the clock's time; `any_time`: not known
    std::uint32_t steps = 0;
    std::uint32_t movement = no_place; ///< that brought it; of the start none
};

/// Whom the goods can have reached (downstream) or come from (upstream), each handing over later
/// than the one before; the start included, nearest in time first.
/// `since`: when the goods are at hand, as the clock counts; upstream the latest time.
std::vector<Reached> reach(const Handovers& handovers, std::span<const Vertex> start,
                           std::int64_t since);

/// A way in the order in which the goods went.
struct TracedLine {
    std::vector<std::uint32_t> movements;
    double confidence = 1; ///< product over its handings over
    bool operator==(const TracedLine&) const = default;
};

struct TracedLines {
    std::vector<TracedLine> lines; ///< most credible first
    bool cut_short = false;        ///< the search was given up; there may be better ones
};

/// The `most` most credible ways from a start to a goal without a repeated stop, all with
/// different stops. Best first, guided by the exact credibility of what is left when time is not
/// asked (A*; Hart, Nilsson and Raphael 1968). Error: stopped.
Result<TracedLines> best_lines(const SupplyLine& line, Way way, TraceScope scope,
                               std::span<const Vertex> start, std::int64_t since,
                               const std::vector<bool>& goals, std::size_t most, Task& task);

} // namespace headwater
