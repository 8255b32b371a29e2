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

/// Components as graphs of their own, vertices in their order.
class ComponentGraphs {
public:
    /// Both must outlive this.
    ComponentGraphs(const Graph& graph, const Components& components);
    Graph graph(std::uint32_t number) const;

private:
    const Graph& m_graph;
    const Components& m_components;
    std::vector<std::uint32_t> m_begin; ///< of each component in `m_members`, and the end
    std::vector<Vertex> m_members;
    std::vector<Vertex> m_place; ///< of each vertex in its component
};

} // namespace headwater
