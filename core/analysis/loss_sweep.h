// SPDX-License-Identifier: Apache-2.0
// What one source would lose of its reach without somebody, for everybody at once.
//
// The distance from s to t changes without v only if v stands on all shortest paths between them:
// if v dominates t among the shortest paths from s. One search with the tree of dominators finds
// these pairs, and only their detours are searched, so that the work for all v together is about
// that of a few searches instead of one search for each v. Of many sources at once, only those who
// are dominated by somebody but the source are looked at one by one.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/analysis/level_lanes.h"
#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

/// Scratch of one thread.
class LossSweep {
public:
    /// `backward` is graph.reversed().
    LossSweep(const Graph& graph, const Graph& backward);

    /// Adds to loss[v], for every v but the source, the sum of 1/d - 1/(d without v) over all
    /// others. False: stopped.
    bool add(Vertex source, std::span<double> loss, const Task& task);
    /// The same for at most LevelLanes::lanes sources.
    bool add(std::span<const Vertex> sources, std::span<double> loss, const Task& task);

private:
    bool search(Vertex source, const Task& task);
    void take_lane(std::size_t lane, Vertex source);
    void put_nearest_first(std::size_t number);
    void forget_order();
    void add_losses(Vertex source, std::span<double> loss);
    Vertex dominator_of(Vertex w, Vertex source);
    void lay_out_tree();
    Vertex common_dominator(Vertex a, Vertex b) const;
    double lost_without(Vertex v);
    double lost_by(Vertex x, std::uint32_t detour) const;
    std::uint32_t way_in(Vertex x, Vertex v) const;
    void search_detours(std::span<const Vertex> dominated, Vertex v);
    void settle(Vertex x, std::uint32_t distance);
    /// Whether all shortest paths to w pass v, which is not w.
    bool dominates(Vertex v, Vertex w) const { return m_place[w] - m_place[v] - 1 < m_size[v] - 1; }

    const Graph& m_graph;
    const Graph& m_backward;
    LevelLanes m_lanes;
    std::vector<Vertex> m_ahead;         ///< the search writes one more than it reaches, in vain
    std::vector<Vertex> m_before;        ///< the same for those one step nearer to the source
    std::span<const Vertex> m_order;     ///< who dominates or is dominated, nearest first
    std::vector<std::uint32_t> m_level;  ///< steps from the source
    std::vector<Vertex> m_dominator;     ///< the nearest one; of the source: itself
    std::vector<std::uint32_t> m_size;   ///< of the subtree of dominated vertices, with itself
    std::vector<std::uint32_t> m_place;  ///< of the vertex in m_laid_out; no_place: in none
    std::vector<Vertex> m_laid_out;      ///< subtrees side by side, each root first
    std::vector<std::uint32_t> m_detour; ///< distance without v of what v dominates
    std::vector<std::pair<std::uint32_t, Vertex>> m_seeds;
    std::vector<Vertex> m_front;
};

} // namespace headwater
