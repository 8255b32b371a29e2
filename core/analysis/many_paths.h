// SPDX-License-Identifier: Apache-2.0
// More than one way between two vertices: the k shortest, or all up to a length.
#pragma once

#include "core/analysis/path_finder.h"

namespace headwater {

/// The k shortest ways without a repeated stop, shortest first, equal ones in order of their
/// stops (Yen 1971). Each detour is searched for with the exact rest of the way as a guide, so
/// that it looks at little more than itself. Error: stopped.
Result<std::vector<Path>> shortest_paths(const Graph& graph, Vertex from, Vertex to, std::size_t k,
                                         Length length, Task& task);

struct BoundedPaths {
    std::vector<Path> paths;
    bool cut_short = false; ///< there are more than `most`
};

/// Every way without a repeated stop of at most `most_steps`, in order of stops, up to `most` of
/// them. Error: stopped.
Result<BoundedPaths> all_simple_paths(const Graph& graph, Vertex from, Vertex to,
                                      std::uint32_t most_steps, std::size_t most, Task& task);

} // namespace headwater
