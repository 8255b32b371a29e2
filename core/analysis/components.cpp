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

Part part_of(const Graph& graph, const Components& components, std::uint32_t number) {
    Part part;
    std::vector<Vertex> place(graph.vertices(), 0);
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (components.of[v] != number) continue;
        place[v] = static_cast<Vertex>(part.vertices.size());
        part.vertices.push_back(v);
    }
    std::vector<Tie> ties;
    for (const Tie& tie : graph.ties())
        if (components.of[tie.from] == number && components.of[tie.to] == number)
            ties.push_back({place[tie.from], place[tie.to], tie.strength});
    const auto n = static_cast<Vertex>(part.vertices.size());
    part.graph = graph.is_directed() ? Graph::directed(n, ties) : Graph::undirected(n, ties);
    return part;
}

} // namespace headwater
