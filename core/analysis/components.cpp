// SPDX-License-Identifier: Apache-2.0
// Connected components by union and find: most of a large network is joined through the first
// two contacts of everybody, and only who is still outside looks at the rest (Afforest, Sutton
// et al. 2018). Strong components by Boost.Graph.
#include "core/analysis/components.h"

#include <algorithm>
#include <limits>

#include <boost/graph/strong_components.hpp>

#include "core/network/boost_graph.h"

namespace headwater {

namespace {

constexpr auto unnumbered = std::numeric_limits<std::uint32_t>::max();

/// Trees of vertices; a root is the smallest vertex of its tree.
class Forest {
public:
    explicit Forest(Vertex vertices) : m_parent(vertices) {
        for (Vertex v = 0; v < vertices; ++v)
            m_parent[v] = v;
    }
    void join(Vertex a, Vertex b) {
        while (m_parent[a] != m_parent[b]) {
            if (m_parent[a] > m_parent[b]) std::swap(a, b);
            if (b == m_parent[b]) {
                m_parent[b] = m_parent[a];
                return;
            }
            b = std::exchange(m_parent[b], m_parent[a]);
        }
    }
    void flatten() {
        for (Vertex v = 0; v < m_parent.size(); ++v)
            m_parent[v] = m_parent[m_parent[v]];
    }
    Vertex root(Vertex v) const { return m_parent[v]; }

private:
    std::vector<Vertex> m_parent;
};

constexpr std::size_t sampled_rows = 2;

Vertex root_of_most(const Forest& forest, Vertex vertices) {
    constexpr Vertex samples = 1024;
    std::vector<Vertex> roots;
    for (Vertex i = 0; i < samples; ++i)
        roots.push_back(forest.root(static_cast<Vertex>(std::uint64_t{i} * vertices / samples)));
    std::sort(roots.begin(), roots.end());
    Vertex best = roots.front();
    std::size_t most = 0;
    for (std::size_t i = 0, past = 0; i < roots.size(); i = past) {
        while (past < roots.size() && roots[past] == roots[i])
            ++past;
        if (past - i > most) most = past - i, best = roots[i];
    }
    return best;
}

Components numbered(Vertex vertices, const auto& key_of) {
    Components result;
    result.of.resize(vertices);
    std::vector<std::uint32_t> number(vertices, unnumbered);
    for (Vertex v = 0; v < vertices; ++v) {
        auto& mine = number[key_of(v)];
        if (mine == unnumbered) {
            mine = static_cast<std::uint32_t>(result.sizes.size());
            result.sizes.push_back(0);
        }
        result.of[v] = mine;
        ++result.sizes[mine];
    }
    return result;
}

} // namespace

std::uint32_t Components::largest() const {
    return static_cast<std::uint32_t>(std::max_element(sizes.begin(), sizes.end()) - sizes.begin());
}

Components components(const Graph& graph) {
    const Vertex n = graph.vertices();
    if (n == 0) return {};
    Forest forest(n);
    for (Vertex v = 0; v < n; ++v) {
        const auto row = graph.neighbours(v);
        for (std::size_t i = 0; i < std::min(row.size(), sampled_rows); ++i)
            forest.join(v, row[i]);
    }
    forest.flatten();
    // Every edge stands in both rows, so that those of the great component need not look: an
    // edge that leads into it is seen from its other end.
    const Vertex great = root_of_most(forest, n);
    for (Vertex v = 0; v < n; ++v) {
        if (forest.root(v) == great) continue;
        const auto row = graph.neighbours(v);
        for (std::size_t i = sampled_rows; i < row.size(); ++i)
            forest.join(v, row[i]);
    }
    forest.flatten();
    return numbered(n, [&](Vertex v) { return forest.root(v); });
}

Components strong_components(const Graph& graph) {
    std::vector<std::uint32_t> component(graph.vertices());
    const DirectedView view{graph};
    boost::strong_components(
        view, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, view)));
    return numbered(graph.vertices(), [&](Vertex v) { return component[v]; });
}

ComponentGraphs::ComponentGraphs(const Graph& graph, const Components& components)
    : m_graph(graph),
      m_components(components),
      m_begin(components.sizes.size() + 1, 0),
      m_members(graph.vertices()),
      m_place(graph.vertices()) {
    for (std::size_t number = 0; number < components.sizes.size(); ++number)
        m_begin[number + 1] = m_begin[number] + components.sizes[number];
    std::vector<std::uint32_t> met(components.sizes.size(), 0);
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        const auto number = components.of[v];
        m_place[v] = met[number]++;
        m_members[m_begin[number] + m_place[v]] = v;
    }
}

Graph ComponentGraphs::graph(std::uint32_t number) const {
    std::vector<Tie> ties;
    for (auto i = m_begin[number]; i < m_begin[number + 1]; ++i) {
        const Vertex v = m_members[i];
        for (auto arc = m_graph.offsets()[v]; arc < m_graph.offsets()[v + 1]; ++arc) {
            const Vertex w = m_graph.targets()[arc];
            const bool once = m_graph.is_directed() || v < w;
            if (once && m_components.of[w] == number)
                ties.push_back({m_place[v], m_place[w], m_graph.strengths()[arc]});
        }
    }
    const Vertex n = m_begin[number + 1] - m_begin[number];
    return m_graph.is_directed() ? Graph::directed(n, ties) : Graph::undirected(n, ties);
}

} // namespace headwater
