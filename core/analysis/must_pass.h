// SPDX-License-Identifier: Apache-2.0
// Whom and what the goods must pass: dominators, the narrowest places of the line, and the share
// of lines through everybody and through every place.
#pragma once

#include "core/analysis/line_counts.h"
#include "core/analysis/max_flow.h"
#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

/// The fewest, or least, that have to be taken out so that nothing gets from origin to end.
struct Narrowest {
    double value = 0;       ///< a number, or kilograms
    std::vector<Cut> ways;  ///< each by itself is enough; holders, or places in SupplyLine::arcs
    bool cut_short = false; ///< there are more
};

struct SiteShare {
    std::uint32_t site = no_place;
    double lines = 0; ///< that pass it at least once
    double quantity = 0;
    std::size_t movements = 0;
};

struct MustPass {
    std::vector<Vertex> origins;
    std::vector<Vertex> ends;
    std::vector<Vertex> dominators;              ///< nearest on every way from the origins; or none
    std::vector<Vertex> post_dominators;         ///< nearest on every way to the ends; or none
    std::vector<std::uint32_t> dominated_ends;   ///< not reached without this holder
    std::vector<std::uint32_t> stranded_origins; ///< that reach no end without this holder
    LineCounts lines;
    std::size_t arcs_in_circles = 0; ///< left out of the count
    std::vector<double> between;     ///< betweenness on shortest ways from origins to ends
    std::vector<SiteShare> sites;    ///< most lines first
    Narrowest holders_by_number;
    Narrowest holders_by_quantity; ///< of what they handle
    Narrowest arcs_by_number;
    Narrowest arcs_by_quantity;     ///< its value is the maximum flow
    std::size_t unweighed_arcs = 0; ///< without a quantity: counted with the median of the others
};

/// Error: stopped.
Result<MustPass> find_must_pass(const SupplyLine& line, Task& task);

} // namespace headwater
