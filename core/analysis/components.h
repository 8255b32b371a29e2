// SPDX-License-Identifier: Apache-2.0
// Who can reach whom at all.
#pragma once

#include <cstdint>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

struct Components {
    std::vector<std::uint32_t> of;    ///< number of the component of each vertex
    std::vector<std::uint32_t> sizes; ///< by number
    /// The largest one; of equally large ones the one of the first vertex.
    std::uint32_t largest() const;
};

/// Connected components of an undirected graph, numbered in order of their first vertex. For a
/// directed graph ask for its projection first.
Components components(const Graph& graph);

/// Strongly connected components of a directed graph, numbered in order of their first vertex.
Components strong_components(const Graph& graph);

/// The part of a graph that stands in one component, and which vertex each of its own was.
struct Part {
    Graph graph;
    std::vector<Vertex> vertices;
};
Part part_of(const Graph& graph, const Components& components, std::uint32_t number);

} // namespace headwater
