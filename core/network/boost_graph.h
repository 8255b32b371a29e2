// SPDX-License-Identifier: Apache-2.0
// Lets Boost.Graph's algorithms read a Graph as it stands, without a copy: an incidence,
// adjacency, vertex-list and edge-list graph whose edges know their number. Include it in .cpp
// files only: Boost is slow to compile.
#pragma once

#include <cstddef>
#include <utility>

#include <boost/graph/graph_traits.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>

#include "core/network/graph.h"

namespace headwater {

/// An arc with its place in the rows. The two arcs of an undirected edge compare equal.
struct GraphArc {
    Vertex from = 0;
    Vertex to = 0;
    std::uint32_t at = 0;
    bool either_way = false;

    bool operator==(const GraphArc& o) const {
        return (from == o.from && to == o.to) || (either_way && from == o.to && to == o.from);
    }
};

class GraphArcIterator : public boost::iterator_facade<GraphArcIterator, GraphArc,
                                                       boost::forward_traversal_tag, GraphArc> {
public:
    GraphArcIterator() = default;
    /// Over the arcs of one row, or over all edges from `at` on.
    GraphArcIterator(const Graph& graph, Vertex row, std::uint32_t at, bool each_edge_once)
        : m_graph(&graph), m_row(row), m_at(at), m_once(each_edge_once) {
        settle();
    }

private:
    friend class boost::iterator_core_access;

    GraphArc dereference() const {
        return {m_row, m_graph->targets()[m_at], m_at, !m_graph->is_directed()};
    }
    bool equal(const GraphArcIterator& o) const { return m_at == o.m_at; }
    void increment() {
        ++m_at;
        settle();
    }
    bool stands_twice() const {
        return !m_graph->is_directed() && m_graph->targets()[m_at] < m_row;
    }
    void settle() {
        if (!m_once) return;
        for (; m_at < m_graph->arcs(); ++m_at) {
            while (m_at >= m_graph->offsets()[m_row + 1])
                ++m_row;
            if (!stands_twice()) return;
        }
    }

    const Graph* m_graph = nullptr;
    Vertex m_row = 0;
    std::uint32_t m_at = 0;
    bool m_once = false;
};

struct GraphTraversal : boost::incidence_graph_tag,
                        boost::adjacency_graph_tag,
                        boost::vertex_list_graph_tag,
                        boost::edge_list_graph_tag {};

/// `GraphView<boost::undirectedS>`-like: Boost asks for the direction at compile time.
template<class Direction>
struct GraphView {
    const Graph& graph;
};
using UndirectedView = GraphView<boost::undirected_tag>;
using DirectedView = GraphView<boost::directed_tag>;

} // namespace headwater

template<class Direction>
struct boost::graph_traits<headwater::GraphView<Direction>> {
    using vertex_descriptor = headwater::Vertex;
    using edge_descriptor = headwater::GraphArc;
    using vertex_iterator = boost::counting_iterator<headwater::Vertex>;
    using out_edge_iterator = headwater::GraphArcIterator;
    using edge_iterator = headwater::GraphArcIterator;
    using adjacency_iterator = const headwater::Vertex*;
    using directed_category = Direction;
    using edge_parallel_category = boost::disallow_parallel_edge_tag;
    using traversal_category = headwater::GraphTraversal;
    using vertices_size_type = headwater::Vertex;
    using edges_size_type = std::size_t;
    using degree_size_type = std::uint32_t;
    static vertex_descriptor null_vertex() { return static_cast<vertex_descriptor>(-1); }
};

namespace headwater {

template<class D>
using GraphViewTraits = boost::graph_traits<GraphView<D>>;

template<class D>
auto vertices(const GraphView<D>& view) {
    using Iterator = typename GraphViewTraits<D>::vertex_iterator;
    return std::pair{Iterator{0}, Iterator{view.graph.vertices()}};
}
template<class D>
Vertex num_vertices(const GraphView<D>& view) {
    return view.graph.vertices();
}
template<class D>
std::pair<GraphArcIterator, GraphArcIterator> edges(const GraphView<D>& view) {
    const auto end = static_cast<std::uint32_t>(view.graph.arcs());
    return {GraphArcIterator{view.graph, 0, 0, true},
            GraphArcIterator{view.graph, view.graph.vertices(), end, true}};
}
template<class D>
std::size_t num_edges(const GraphView<D>& view) {
    return view.graph.edges();
}
template<class D>
std::pair<GraphArcIterator, GraphArcIterator> out_edges(Vertex v, const GraphView<D>& view) {
    const auto offsets = view.graph.offsets();
    return {GraphArcIterator{view.graph, v, offsets[v], false},
            GraphArcIterator{view.graph, v, offsets[v + 1], false}};
}
template<class D>
std::uint32_t out_degree(Vertex v, const GraphView<D>& view) {
    return view.graph.degree(v);
}
template<class D>
std::pair<const Vertex*, const Vertex*> adjacent_vertices(Vertex v, const GraphView<D>& view) {
    const auto row = view.graph.neighbours(v);
    return {row.data(), row.data() + row.size()};
}
template<class D>
Vertex source(const GraphArc& arc, const GraphView<D>&) {
    return arc.from;
}
template<class D>
Vertex target(const GraphArc& arc, const GraphView<D>&) {
    return arc.to;
}
/// Vertices number themselves.
template<class D>
boost::identity_property_map get(boost::vertex_index_t, const GraphView<D>&) {
    return {};
}

} // namespace headwater
