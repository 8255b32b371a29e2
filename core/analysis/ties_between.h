// SPDX-License-Identifier: Apache-2.0
// The records behind the edge of a graph.
#pragma once

#include <cstdint>
#include <vector>

#include "core/network/network.h"

namespace headwater {

/// Adds the ids of the links from `from` to `to`; unless `directed`, also of those the other way.
/// Undirected links count both ways, ties without worth not at all.
void add_links_between(const Network& network, Vertex from, Vertex to, bool directed,
                       std::vector<std::int64_t>& records);

} // namespace headwater
