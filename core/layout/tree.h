// SPDX-License-Identifier: Apache-2.0
// The tree of shortest steps that rings and layers grow along.
#pragma once

#include <vector>

#include "core/network/graph.h"

namespace headwater {

/// Children are in an order that keeps linked branches near each other.
struct BreadthTree {
    std::vector<std::vector<Vertex>> levels; ///< levels[0]: the roots
    std::vector<Vertex> parent;              ///< a root is its own
    std::vector<std::vector<Vertex>> children;
    std::vector<double> leaves; ///< leaves under each vertex, itself if it is one
};

/// `graph` is undirected and connected. Without roots: from its vertex of most edges.
BreadthTree breadth_tree(const Graph& graph, const std::vector<Vertex>& roots);

/// The vertex with most edges, the first of equals. The graph must not be empty.
Vertex busiest(const Graph& graph);

} // namespace headwater
