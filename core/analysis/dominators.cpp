// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/dominators.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>

namespace headwater {

namespace {
using Arcs = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
}

std::vector<Vertex> immediate_dominators(const Graph& graph, std::span<const Vertex> roots) {
    const Vertex n = graph.vertices();
    Arcs arcs(n + std::size_t{1}); // the last one stands before every root
    for (const Tie& tie : graph.ties())
        add_edge(tie.from, tie.to, arcs);
    for (const Vertex root : roots)
        add_edge(n, root, arcs);
    const auto nobody = boost::graph_traits<Arcs>::null_vertex();
    std::vector<Arcs::vertex_descriptor> dominator(num_vertices(arcs), nobody);
    boost::lengauer_tarjan_dominator_tree(
        arcs, Arcs::vertex_descriptor{n},
        boost::make_iterator_property_map(dominator.begin(), get(boost::vertex_index, arcs)));
    std::vector<Vertex> found(n, no_dominator);
    for (Vertex v = 0; v < n; ++v)
        if (dominator[v] != nobody && dominator[v] != n)
            found[v] = static_cast<Vertex>(dominator[v]);
    return found;
}

} // namespace headwater
