// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/kruskal_min_spanning_tree.hpp>
#include <boost/graph/strong_components.hpp>

#include "core/network/boost_graph.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<UndirectedView>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<UndirectedView>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<DirectedView>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<DirectedView>));

TEST_CASE("Boost finds the components of a graph as it stands", "[boost_graph]") {
    const auto network = network_of(pairs("ab bc de"), {"f"});
    std::vector<int> component(network.vertices());
    const auto view = UndirectedView{network.graph};
    CHECK(boost::connected_components(
              view, boost::make_iterator_property_map(component.begin(),
                                                      get(boost::vertex_index, view))) == 3);
    CHECK(component == std::vector<int>{0, 0, 0, 1, 1, 2});
}

TEST_CASE("Boost finds the cut points of the kite", "[boost_graph]") {
    const auto network = network_of(kite());
    std::vector<Vertex> cut;
    boost::articulation_points(UndirectedView{network.graph}, std::back_inserter(cut));
    std::sort(cut.begin(), cut.end());
    CHECK(cut == std::vector<Vertex>{vertex_of(network, "Heather"), vertex_of(network, "Ike")});
}

TEST_CASE("Boost sees the circles of a directed graph", "[boost_graph]") {
    const auto network = network_of(pairs("ab bc ca cd"), {}, true);
    std::vector<int> component(network.vertices());
    const auto view = DirectedView{network.directed};
    CHECK(boost::strong_components(view, boost::make_iterator_property_map(
                                             component.begin(), get(boost::vertex_index, view))) ==
          2);
    CHECK(component[0] == component[2]);
    CHECK(component[0] != component[3]);
}

TEST_CASE("every edge is listed once, every arc too", "[boost_graph]") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const auto made = random_graph(seed, 10, seed % 2 == 1);
        const auto undirected = Graph::undirected(made.vertices, made.ties);
        const auto directed = Graph::directed(made.vertices, made.ties);
        const auto [first, last] = edges(UndirectedView{undirected});
        CHECK(static_cast<std::size_t>(std::distance(first, last)) == undirected.edges());
        for (auto edge = first; edge != last; ++edge)
            CHECK((*edge).from < (*edge).to);
        const auto [begin, end] = edges(DirectedView{directed});
        CHECK(static_cast<std::size_t>(std::distance(begin, end)) == directed.edges());
    }
}
