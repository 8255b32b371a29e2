// SPDX-License-Identifier: Apache-2.0
// The blocks of an undirected graph: parts that no single vertex can cut in two, hung together at
// cut points. Hopcroft and Tarjan, Algorithm 447, Commun. ACM 16 (1973).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

/// Every vertex but the first of its component has one home block; the vertex that joins a block
/// to what was found before is its top, and is no member. A bridge is a block of one member.
struct Blocks {
    static constexpr std::uint32_t none = UINT32_MAX;

    std::vector<std::uint32_t> home;  ///< block of each vertex, or none
    std::vector<Vertex> top;          ///< of each block
    std::vector<std::uint32_t> begin; ///< where the members of each block start; blocks + 1
    std::vector<Vertex> members;
    std::vector<Vertex> below;          ///< of each block: vertices that its top cuts off with it
    std::vector<Vertex> behind;         ///< of each vertex: those in blocks of which it is the top
    std::vector<Vertex> component_size; ///< of each vertex

    std::size_t count() const { return top.size(); }
    std::span<const Vertex> members_of(std::size_t block) const {
        return std::span(members).subspan(begin[block], begin[block + 1] - begin[block]);
    }
    /// For a member: itself and all that hangs on it. For the top: itself and all the rest.
    double worth_of_member(Vertex v) const { return 1.0 + behind[v]; }
    double worth_of_top(std::size_t block) const {
        return static_cast<double>(component_size[top[block]] - below[block]);
    }
};

/// Takes time in proportion to the size of the graph. Worthless when stopped.
Blocks blocks_of(const Graph& graph, const Task& task);

/// Unordered pairs of vertices, in different parts, that v alone holds together.
std::vector<double> pairs_cut(const Blocks& blocks);

} // namespace headwater
