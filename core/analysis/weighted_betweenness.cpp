// SPDX-License-Identifier: Apache-2.0
// Betweenness where strong ties are short.
#include "core/analysis/betweenness.h"
#include "core/analysis/length_sweep.h"
#include "core/analysis/lots.h"

namespace headwater {

Result<std::vector<double>> weighted_betweenness(const Graph& graph, Task& task) {
    const Vertex n = graph.vertices();
    const std::vector<double> lengths = lengths_of(graph);
    task.restart(n);
    const Lots lots(n, 8 * (graph.arcs() + n), n);
    const auto add = [&](std::size_t first, std::size_t last, std::span<double> sum) {
        LengthSweep sweep(graph, lengths);
        for (std::size_t s = first; s < last && task.may_go_on(); ++s) {
            if (!sweep.search(static_cast<Vertex>(s), task)) return;
            sweep.gather();
            for (const Vertex v : sweep.order) {
                if (v != s) sum[v] += sweep.share[v];
            }
            sweep.clean();
            task.advance();
        }
    };
    TRY(auto values, sum_in_lots(task, lots, n, add));
    if (!graph.is_directed()) {
        for (double& value : values)
            value /= 2;
    }
    return values;
}

} // namespace headwater
