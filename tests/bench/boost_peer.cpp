// SPDX-License-Identifier: Apache-2.0
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/core_numbers.hpp>

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
    return peer;
}

} // namespace headwater
