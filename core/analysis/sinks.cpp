// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/sinks.h"

#include "core/analysis/dominators.h"
#include "core/analysis/supply_line.h"

namespace headwater {

Sinks dominated_sinks(const Network& network) {
    const Vertex n = network.vertices();
    std::vector<Tie> ties;
    for (const TieRecord& tie : network.ties)
        if (tie.layer == Layer::goods && tie.directed && tie.strength > 0)
            ties.push_back({tie.from, tie.to, 1});
    const Graph goods = Graph::directed(n, ties);
    const auto sinks = ends(goods);
    return {sinks.size(), dominated_ends(goods, sinks)};
}

std::vector<std::uint32_t> dominated_ends(const Graph& goods, const std::vector<Vertex>& sinks) {
    const auto dominator = immediate_dominators(goods, origins(goods));
    std::vector<std::uint32_t> dominated(goods.vertices(), 0);
    for (const Vertex sink : sinks)
        for (auto d = dominator[sink]; d != no_dominator; d = dominator[d])
            ++dominated[d];
    return dominated;
}

} // namespace headwater
