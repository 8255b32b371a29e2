// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/percolation.h"

#include <numeric>

#include "core/analysis/citation.h"
#include "core/analysis/path_counts.h"

namespace headwater {

Values percolation(const Graph& graph, std::span<const double> states, Task& task) {
    std::vector<double> result(graph.vertices(), 0);
    PathCounts paths(graph);
    task.restart(graph.vertices());
    for (Vertex s = 0; s < graph.vertices(); ++s) {
        if (!task.may_go_on()) return stopped();
        task.advance();
        if (!(states[s] > 0)) continue;
        const auto add = [&](Vertex v, double part) { result[v] += states[s] * part; };
        if (!paths.from(s, task, add)) return stopped();
    }
    const double total = std::accumulate(states.begin(), states.end(), 0.0);
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        const double others = (total - states[v]) * (graph.vertices() - 2.0);
        result[v] = others > 0 ? result[v] / others : 0;
    }
    return result;
}

Values percolation_of_strength(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(const auto states, strength(network, AnalysisOptions{}, task));
    return percolation(*graph, states, task);
}

} // namespace headwater
