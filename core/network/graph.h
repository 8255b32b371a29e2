// SPDX-License-Identifier: Apache-2.0
// The bare compressed graph that every analysis walks: offsets and targets, nothing else.
// 16 bytes an undirected weighted edge, plus 4 a vertex. Immutable once built.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/task.h"

namespace headwater {

using Vertex = std::uint32_t;

/// One edge on its way into a graph. Its strength is the sum of the worth of its evidence; its
/// length is 1/strength (Newman 2001).
struct Tie {
    Vertex from = 0;
    Vertex to = 0;
    float strength = 1;
};

/// Compressed sparse rows. Undirected: every edge stands in both rows. Directed: `out` rows only;
/// reversed() gives the in rows. Rows are sorted by target, without repeats and without loops.
class Graph {
public:
    Graph() = default;

    /// Parallel ties are added up, loops dropped; their numbers can be asked for.
    /// `vertices` counts isolates too. Independent of the order of `ties`.
    /// Stopped by `task`, if one is given: a graph of nothing.
    static Graph undirected(Vertex vertices, std::span<const Tie> ties, const Task* task = nullptr);
    static Graph directed(Vertex vertices, std::span<const Tie> ties, const Task* task = nullptr);

    Vertex vertices() const {
        return m_offsets.empty() ? 0 : static_cast<Vertex>(m_offsets.size() - 1);
    }
    bool is_directed() const { return m_directed; }
    /// Edges, or arcs if directed.
    std::size_t edges() const { return m_directed ? m_targets.size() : m_targets.size() / 2; }
    std::size_t arcs() const { return m_targets.size(); }
    std::uint32_t degree(Vertex v) const { return m_offsets[v + 1] - m_offsets[v]; }

    std::span<const Vertex> neighbours(Vertex v) const {
        return {m_targets.data() + m_offsets[v], m_targets.data() + m_offsets[v + 1]};
    }
    std::span<const float> strengths(Vertex v) const {
        return {m_strengths.data() + m_offsets[v], m_strengths.data() + m_offsets[v + 1]};
    }
    std::span<const std::uint32_t> offsets() const { return m_offsets; }
    std::span<const Vertex> targets() const { return m_targets; }
    std::span<const float> strengths() const { return m_strengths; }

    bool has_arc(Vertex from, Vertex to) const;
    /// Every edge once with from < to, or every arc; in order of rows.
    std::vector<Tie> ties(const Task* task = nullptr) const;
    /// Arcs turned round; an undirected graph is returned as it is. Stopped by `task`, if one is
    /// given: a graph of nothing.
    Graph reversed(const Task* task = nullptr) const;
    /// The undirected projection: an edge where there is an arc either way, strengths added up.
    Graph projected() const;

    std::size_t dropped_loops() const { return m_dropped_loops; }
    std::size_t bytes() const;

private:
    static Graph build(Vertex vertices, std::span<const Tie> ties, bool directed, const Task* task);

    std::vector<std::uint32_t> m_offsets; ///< vertices + 1
    std::vector<Vertex> m_targets;
    std::vector<float> m_strengths;
    std::size_t m_dropped_loops = 0;
    bool m_directed = false;
};

} // namespace headwater
