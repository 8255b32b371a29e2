// SPDX-License-Identifier: Apache-2.0
// How much can flow from one set of vertices to another, and where it is narrowest.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

using Flow = std::int64_t;
inline constexpr Flow unlimited = Flow{1} << 50;

struct FlowArc {
    Vertex from = 0;
    Vertex to = 0;
    Flow capacity = 1;
};

/// Arcs whose capacities add up to the flow and without which nothing gets through; places in the
/// list of arcs, ascending.
using Cut = std::vector<std::uint32_t>;

struct MaxFlow {
    Flow value = 0;
    std::vector<Cut> cuts;  ///< minimum cuts, ordered; up to `most`
    bool cut_short = false; ///< there are more minimum cuts
};

/// Dinitz, Soviet Math. Dokl. 11 (1970); all minimum cuts are the closed sets of what flow is
/// left to move (Picard and Queyranne, Math. Program. Study 13, 1980). Sources that are sinks
/// give an unlimited flow and no cut.
MaxFlow max_flow(Vertex vertices, std::span<const FlowArc> arcs, std::span<const Vertex> sources,
                 std::span<const Vertex> sinks, std::size_t most);

} // namespace headwater
