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

/// Over the directed ties of the goods layer, from everywhere where goods begin.
Sinks dominated_sinks(const Network& network);

/// Of each vertex how many of `ends` cannot be reached without it from where goods begin.
std::vector<std::uint32_t> dominated_ends(const Graph& goods, const std::vector<Vertex>& ends);

} // namespace headwater
