// SPDX-License-Identifier: Apache-2.0
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/core_numbers.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include "tests/bench/peers.h"

namespace headwater {
namespace {

struct Length {
    double value;
};
using Rows = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Length,
                                                boost::no_property, Vertex, std::uint32_t>;
using Lists =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                          boost::property<boost::edge_index_t, std::size_t>>;

struct Library {
    Rows rows;
    Lists lists;

    Library(Vertex n, std::span<const Tie> ties) : lists(n) {
        std::vector<std::pair<Vertex, Vertex>> arcs;
        std::vector<Length> lengths;
        for (const Tie& tie : ties) {
            const Length length{1 / static_cast<double>(tie.strength)};
            arcs.emplace_back(tie.from, tie.to);
            arcs.emplace_back(tie.to, tie.from);
            lengths.insert(lengths.end(), {length, length});
            add_edge(tie.from, tie.to, lengths.size() / 2 - 1, lists);
        }
        rows = Rows(boost::edges_are_unsorted_multi_pass, arcs.begin(), arcs.end(), lengths.begin(),
                    n);
    }

    /// Both arcs of every pair were walked.
    static std::vector<double> once(std::vector<double> values) {
        for (double& value : values)
            value /= 2;
        return values;
    }
};

struct Found {};

/// Ends a search where it was to lead.
struct UpTo : boost::default_bfs_visitor {
    explicit UpTo(Vertex goal_) : goal(goal_) {}
    template<class Graph>
    void examine_vertex(Vertex v, const Graph&) const {
        if (v == goal) throw Found{};
    }
    Vertex goal;
};

double steps_between(const Library& library, Vertex from, Vertex to, std::vector<double>& steps) {
    const auto index = get(boost::vertex_index, library.rows);
    std::fill(steps.begin(), steps.end(), 0);
    const auto distance = boost::make_iterator_property_map(steps.begin(), index);
    struct Counting : UpTo {
        decltype(distance) so_far;
        Counting(Vertex goal_, decltype(distance) map) : UpTo(goal_), so_far(map) {}
        void tree_edge(const boost::graph_traits<Rows>::edge_descriptor& e,
                       const Rows& rows) const {
            put(so_far, target(e, rows), get(so_far, source(e, rows)) + 1);
        }
    };
    try {
        boost::breadth_first_search(library.rows, from, boost::visitor(Counting(to, distance)));
    } catch (const Found&) {
    }
    return steps[to];
}

double length_between(const Library& library, Vertex from, Vertex to,
                      std::vector<double>& lengths) {
    struct Arriving : boost::default_dijkstra_visitor {
        explicit Arriving(Vertex goal_) : goal(goal_) {}
        void examine_vertex(Vertex v, const Rows&) const {
            if (v == goal) throw Found{};
        }
        Vertex goal;
    };
    const auto index = get(boost::vertex_index, library.rows);
    try {
        boost::dijkstra_shortest_paths(
            library.rows, from,
            boost::distance_map(boost::make_iterator_property_map(lengths.begin(), index))
                .weight_map(get(&Length::value, library.rows))
                .visitor(Arriving(to)));
    } catch (const Found&) {
    }
    return lengths[to];
}

template<class Between>
std::vector<double> answers(const Library& library, Vertex questions, Between between) {
    const auto n = static_cast<Vertex>(num_vertices(library.rows));
    std::vector<double> scratch(n);
    std::vector<double> result;
    for (Vertex i = 0; i < questions; ++i) {
        const auto [from, to] = question(i, n);
        result.push_back(between(library, from, to, scratch));
    }
    return result;
}

} // namespace

Peer boost_peer(Vertex vertices, std::span<const Tie> ties) {
    const auto library = std::make_shared<Library>(vertices, ties);
    Peer peer;
    peer.betweenness = [=](Vertex) {
        std::vector<double> values(vertices);
        const auto index = get(boost::vertex_index, library->rows);
        boost::brandes_betweenness_centrality(
            library->rows, boost::make_iterator_property_map(values.begin(), index));
        return Library::once(values);
    };
    peer.weighted_betweenness = [=](Vertex) {
        std::vector<double> values(vertices);
        const auto index = get(boost::vertex_index, library->rows);
        boost::brandes_betweenness_centrality(
            library->rows,
            boost::centrality_map(boost::make_iterator_property_map(values.begin(), index))
                .weight_map(get(&Length::value, library->rows)));
        return Library::once(values);
    };
    peer.coreness = [=](Vertex) {
        std::vector<double> values(vertices);
        const auto index = get(boost::vertex_index, library->lists);
        boost::core_numbers(library->lists,
                            boost::make_iterator_property_map(values.begin(), index));
        return values;
    };
    peer.components = [=](Vertex) {
        std::vector<double> values(vertices);
        const auto index = get(boost::vertex_index, library->lists);
        boost::connected_components(library->lists,
                                    boost::make_iterator_property_map(values.begin(), index));
        return values;
    };
    peer.cut_points = [=](Vertex) {
        std::vector<Vertex> points;
        boost::articulation_points(library->lists, std::back_inserter(points));
        return std::vector<double>(points.begin(), points.end());
    };
    peer.steps = [=](Vertex amount) { return answers(*library, amount, steps_between); };
    peer.lengths = [=](Vertex amount) { return answers(*library, amount, length_between); };
    return peer;
}

} // namespace headwater
