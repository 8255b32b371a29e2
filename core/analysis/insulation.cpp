// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/insulation.h"

#include "core/analysis/significance.h"

namespace headwater {

std::vector<double> lieutenant_index(const Graph& graph, std::span<const double> betweenness) {
    const auto brokerage = significant(betweenness);
    const auto percentile = percentiles(betweenness);
    std::vector<double> result(graph.vertices(), 0);
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        double total = 0;
        double standing = 0;
        for (const Vertex u : graph.neighbours(v)) {
            total += brokerage[u];
            standing += percentile[u];
        }
        if (graph.degree(v) < 2 || total == 0) continue;
        double concentration = 0;
        for (const Vertex u : graph.neighbours(v)) {
            const double share = brokerage[u] / total;
            concentration += share * share;
        }
        result[v] = standing / graph.degree(v) * (1 - concentration);
    }
    return result;
}

} // namespace headwater
