// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/influence.h"

#include <limits>

#include "core/network/traverse.h"

namespace headwater {

Values collective_influence(const Graph& graph, std::uint32_t steps, Task& task) {
    std::vector<double> result(graph.vertices(), 0);
    Walk walk(graph);
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (!task.may_go_on()) return stopped();
        if (graph.degree(v) < 2) continue;
        double around = 0;
        for (const Vertex u : walk.from(v, steps))
            if (walk.distance(u) == steps) around += graph.degree(u) - 1.0;
        result[v] = (graph.degree(v) - 1.0) * around;
    }
    return result;
}

Values collective_influence(const Network& network, const AnalysisOptions&, Task& task) {
    return collective_influence(network.graph, 2, task);
}

Values clustering(const Network& network, const AnalysisOptions&, Task& task) {
    const Graph& graph = network.graph;
    std::vector<double> result(graph.vertices(), std::numeric_limits<double>::quiet_NaN());
    std::vector<char> is_contact(graph.vertices(), 0);
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (!task.may_go_on()) return stopped();
        const double k = graph.degree(v);
        if (k < 2) continue;
        for (const Vertex u : graph.neighbours(v))
            is_contact[u] = 1;
        std::uint64_t twice_ties = 0;
        for (const Vertex u : graph.neighbours(v))
            for (const Vertex w : graph.neighbours(u))
                twice_ties += is_contact[w] ? 1 : 0;
        for (const Vertex u : graph.neighbours(v))
            is_contact[u] = 0;
        result[v] = static_cast<double>(twice_ties) / (k * (k - 1));
    }
    return result;
}

} // namespace headwater
