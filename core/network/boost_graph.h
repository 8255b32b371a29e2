// SPDX-License-Identifier: Apache-2.0
// Lets Boost.Graph's algorithms read a Graph as it stands, without a copy: an incidence,
// adjacency, vertex-list and edge-list graph whose edges know their number. Include it in .cpp
// files only: Boost is slow to compile.
#pragma once

#include <cstddef>
#include <utility>

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
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

/// Boost asks for the direction at compile time, and finds the types of a graph in its class.
template<class Direction>
struct GraphView {
    using vertex_descriptor = Vertex;
    using edge_descriptor = GraphArc;
    using vertex_iterator = boost::counting_iterator<Vertex>;
    using out_edge_iterator = GraphArcIterator;
    using edge_iterator = GraphArcIterator;
    using adjacency_iterator = const Vertex*;
    using directed_category = Direction;
    using edge_parallel_category = boost::disallow_parallel_edge_tag;
    using traversal_category = GraphTraversal;
    using vertices_size_type = Vertex;
    using edges_size_type = std::size_t;
    using degree_size_type = std::uint32_t;
    using vertex_property_type = boost::no_property;
    using edge_property_type = boost::no_property;
    using graph_property_type = boost::no_property;
    static Vertex null_vertex() { return static_cast<Vertex>(-1); }

    const Graph& graph;
};
using UndirectedView = GraphView<boost::undirected_tag>;
using DirectedView = GraphView<boost::directed_tag>;

} // namespace headwater

/// Vertices number themselves.
template<class Direction>
struct boost::property_map<headwater::GraphView<Direction>, boost::vertex_index_t> {
    using type = boost::typed_identity_property_map<headwater::Vertex>;
    using const_type = type;
};

namespace headwater {

template<class D>
auto vertices(const GraphView<D>& view) {
    using Iterator = typename GraphView<D>::vertex_iterator;
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
template<class D>
boost::typed_identity_property_map<Vertex> get(boost::vertex_index_t, const GraphView<D>&) {
    return {};
}

} // namespace headwater
