// SPDX-License-Identifier: Apache-2.0
// Through whose hands the goods must pass on their way to where they end.
#pragma once

#include <vector>

#include "core/network/network.h"

namespace headwater {

struct Sinks {
    std::size_t number = 0;               ///< where goods arrive and do not go on
    std::vector<std::uint32_t> dominated; ///< of each vertex: sinks that no goods reach without it
};

/// Over the directed ties of the goods layer, from everywhere where goods begin. Lengauer and
/// Tarjan, ACM TOPLAS 1 (1979), as in Boost.Graph.
Sinks dominated_sinks(const Network& network);

} // namespace headwater
