// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/sinks.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>

namespace headwater {

namespace {
using Arcs = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
}

Sinks dominated_sinks(const Network& network) {
    const Vertex n = network.vertices();
    Sinks sinks{0, std::vector<std::uint32_t>(n, 0)};
    std::vector<Tie> ties;
    for (const TieRecord& tie : network.ties)
        if (tie.layer == Layer::goods && tie.directed && tie.strength > 0)
            ties.push_back({tie.from, tie.to, 1});
    const Graph goods = Graph::directed(n, ties);
    const Graph backward = goods.reversed();
    Arcs arcs(n + std::size_t{1}); // the last one stands before every origin
    for (const Tie& tie : goods.ties())
        add_edge(tie.from, tie.to, arcs);
    for (Vertex v = 0; v < n; ++v)
        if (goods.degree(v) > 0 && backward.degree(v) == 0) add_edge(n, v, arcs);
    const auto nobody = boost::graph_traits<Arcs>::null_vertex();
    std::vector<Arcs::vertex_descriptor> dominator(num_vertices(arcs), nobody);
    const auto index = get(boost::vertex_index, arcs);
    boost::lengauer_tarjan_dominator_tree(
        arcs, Arcs::vertex_descriptor{n},
        boost::make_iterator_property_map(dominator.begin(), index));
    for (Vertex v = 0; v < n; ++v) {
        if (goods.degree(v) > 0 || backward.degree(v) == 0) continue;
        ++sinks.number;
        for (auto d = dominator[v]; d != nobody && d != n; d = dominator[d])
            ++sinks.dominated[d];
    }
    return sinks;
}

} // namespace headwater
