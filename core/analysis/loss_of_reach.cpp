// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/loss_sweep.h"
#include "core/analysis/lots.h"
#include "core/analysis/reach.h"

namespace headwater {

Result<std::vector<double>> loss_of_reach(const Graph& graph, Task& task) {
    const Vertex n = graph.vertices();
    const Graph backward = graph.reversed();
    task.restart(n);
    const Lots lots(n, 4 * (graph.arcs() + n), n);
    const auto add = [&](std::size_t first, std::size_t last, std::span<double> sum) {
        LossSweep sweep(graph, backward);
        for (std::size_t s = first; s < last; ++s) {
            if (!task.may_go_on() || !sweep.add(static_cast<Vertex>(s), sum, task)) return;
            task.advance();
        }
    };
    TRY(auto loss, sum_in_lots(task, lots, n, add));
    for (double& value : loss)
        value = n > 2 ? value / (n - 1.0) / (n - 2.0) : 0;
    return loss;
}

} // namespace headwater
