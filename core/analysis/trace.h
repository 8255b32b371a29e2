// SPDX-License-Identifier: Apache-2.0
// Where did this come from, and where did it go? From a seizure, a person, a consignment or a
// place upstream to the origin and downstream to the street.
#pragma once

#include "core/analysis/gaps.h"
#include "core/analysis/line_search.h"

namespace headwater {

/// Where a trace starts and what it follows.
struct TraceStart {
    std::string label;
    std::vector<Vertex> upstream_from;
    std::vector<Vertex> downstream_from;
    /// Followed one by one; empty: any movement counts.
    std::vector<std::uint32_t> consignments;
    std::int64_t until = INT64_MAX; ///< upstream: the goods were here then at the latest
};

/// Finds a person, seizure, consignment, place or other thing of the line by id. A person is
/// followed along the consignments that he handled. Fails where it has no place on the line.
Result<TraceStart> trace_start(const SupplyLine& line, EntityId entity);

struct TraceSide {
    Way way = Way::upstream;
    std::vector<Reached> reached;  ///< once each, nearest first; the start included
    Vertex furthest = no_place;    ///< furthest along the line; none: nobody was reached
    bool arrives = false;          ///< at the precursor, or at retail
    std::vector<TracedLine> lines; ///< to who stands as far as the furthest; most credible first
    bool cut_short = false;
};

struct Trace {
    TraceStart start;
    TraceSide upstream;
    TraceSide downstream;
    std::vector<Gap> gaps; ///< at which the trail is lost
};

/// `most` lines on each side. Error: stopped.
Result<Trace> trace(const SupplyLine& line, TraceStart start, std::size_t most, Task& task);

/// The `most` most credible ways in the order of time from one holder to another, each within one
/// consignment if that is known.
Result<TracedLines> lines_between(const SupplyLine& line, Vertex from, Vertex to, std::size_t most,
                                  Task& task);

} // namespace headwater
