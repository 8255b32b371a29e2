// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/removal.h"

#include <algorithm>

#include "core/analysis/betweenness.h"
#include "core/analysis/components.h"
#include "core/analysis/significance.h"

namespace headwater {

Result<std::vector<Removal>> remove_by_betweenness(Graph graph, std::size_t number, Task& task) {
    std::vector<Removal> removals;
    std::vector<bool> gone(graph.vertices(), false);
    while (removals.size() < std::min<std::size_t>(number, graph.vertices())) {
        TRY(const auto exact, betweenness(graph, task));
        auto values = significant(exact);
        for (Vertex v = 0; v < graph.vertices(); ++v)
            if (gone[v]) values[v] = -1;
        const auto best = std::ranges::max_element(values);
        const auto taken = static_cast<Vertex>(best - values.begin());
        gone[taken] = true;
        std::vector<Tie> ties;
        for (const Tie& tie : graph.ties())
            if (tie.from != taken && tie.to != taken) ties.push_back(tie);
        graph = Graph::undirected(graph.vertices(), ties);
        const auto parts = components(graph);
        removals.push_back({taken, parts.sizes[parts.largest()]});
    }
    return removals;
}

} // namespace headwater
