// SPDX-License-Identifier: Apache-2.0
// Communities by the Leiden method: Traag, Waltman and van Eck, From Louvain to Leiden:
// guaranteeing well-connected communities, Sci. Rep. 9 (2019).
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

struct LeidenOptions {
    bool weighted = false;
    double resolution = 1;
    std::uint64_t seed = 1;
};

/// One number a vertex; every community is connected. Modularity is raised until a round gains
/// nothing worth having; small graphs are begun several times and the best is kept. The same
/// seed gives the same answer. Undirected graphs only. Error: stopped.
Result<std::vector<std::uint32_t>> leiden(const Graph& graph, const LeidenOptions& options,
                                          Task& task);

} // namespace headwater
