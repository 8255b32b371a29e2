// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/hop_sweep.h"

namespace headwater {

HopSweep::HopSweep(const Graph& graph)
    : level(graph.vertices(), unreached),
      paths(graph.vertices()),
      share(graph.vertices()),
      m_graph(graph) {
    order.reserve(graph.vertices());
}

bool HopSweep::search(Vertex source, const Task& task) {
    level[source] = 0;
    paths[source] = 1;
    order.push_back(source);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i % patience == patience - 1 && !task.may_go_on()) return false;
        const Vertex v = order[i];
        for (const Vertex w : m_graph.neighbours(v)) {
            if (level[w] == unreached) {
                level[w] = level[v] + 1;
                order.push_back(w);
            }
            if (level[w] == level[v] + 1) paths[w] += paths[v];
        }
    }
    return true;
}

void HopSweep::clean() {
    for (const Vertex v : order) {
        level[v] = unreached;
        paths[v] = 0;
        share[v] = 0;
    }
    order.clear();
}

} // namespace headwater
