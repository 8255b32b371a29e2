// SPDX-License-Identifier: Apache-2.0
// A network taken apart one by one, everybody weighed anew after each.
#pragma once

#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

struct Removal {
    Vertex vertex = 0;
    std::uint32_t largest_part = 0; ///< that is left without all so far
};

/// Takes out `number` vertices of an undirected graph, each time the one with the highest
/// betweenness of what is left (hops; the first of equals). Error: stopped.
Result<std::vector<Removal>> remove_by_betweenness(Graph graph, std::size_t number, Task& task);

} // namespace headwater
