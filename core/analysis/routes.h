// SPDX-License-Identifier: Apache-2.0
// How does one get from this actor to that one? The answers as findings with routes.
#pragma once

#include <cstddef>
#include <span>

#include "core/analysis/catalogue.h"

namespace headwater {

struct RouteQuestion {
    Vertex from = 0;
    Vertex to = 0;
    std::size_t routes = 1;        ///< the k shortest; 1 at least
    bool in_time_order = false;    ///< each contact later than the one before; one route
    bool latest = false;           ///< in time order: leaves last, instead of arriving first
    std::int64_t longest_wait = 0; ///< seconds between contacts, in time order; 0: any
};

/// The shortest routes, by steps or by 1/strength if weighted, or the one that arrives first (or
/// leaves last).
/// No route: a finding without routes and a note that says so.
Result<Finding> find_routes(const Network& network, const RouteQuestion& question,
                            const AnalysisOptions& options, Task& task);

/// Every route without a repeated stop of at most `most_steps`; a note says when there are more
/// than `most`.
Result<Finding> find_all_routes(const Network& network, Vertex from, Vertex to,
                                std::uint32_t most_steps, std::size_t most,
                                const AnalysisOptions& options, Task& task);

/// Everybody that something starting at `from` can reach by contacts each later than the one
/// before, with the route that arrives first; soonest first.
Result<Finding> find_reach_in_time(const Network& network, Vertex from, std::int64_t longest_wait,
                                   const AnalysisOptions& options, Task& task);

/// The connecting network: everybody who stands on some shortest route between two of `chosen`
/// as one group, and one shortest route for every pair that is connected.
Result<Finding> find_connections(const Network& network, std::span<const Vertex> chosen,
                                 const AnalysisOptions& options, Task& task);

} // namespace headwater
