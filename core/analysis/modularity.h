// SPDX-License-Identifier: Apache-2.0
// How much denser groups are inside than chance would make them.
#pragma once

#include <cstdint>
#include <span>

#include "core/network/graph.h"

namespace headwater {

/// Q = sum over groups of (inside/2m - resolution (total/2m)^2) of an undirected graph (Newman
/// and Girvan 2004); `groups` holds one number a vertex. 0 without edges.
double modularity(const Graph& graph, bool weighted, std::span<const std::uint32_t> groups,
                  double resolution = 1);

} // namespace headwater
