// SPDX-License-Identifier: Apache-2.0
#include <numeric>

#include "core/analysis/loss_sweep.h"
#include "core/analysis/lots.h"
#include "core/analysis/reach.h"
#include "core/network/backwards.h"

namespace headwater {

Result<std::vector<double>> loss_of_reach(const Graph& graph, Task& task) {
    std::vector<Vertex> everybody(graph.vertices());
    std::iota(everybody.begin(), everybody.end(), Vertex{0});
    return loss_of_reach_from(graph, everybody, task);
}

Result<std::vector<double>> loss_of_reach_from(const Graph& graph, std::span<const Vertex> sources,
                                               Task& task) {
    const Vertex n = graph.vertices();
    const Backwards backward(graph);
    task.restart(sources.size());
    const Lots lots(sources.size(), 4 * (graph.arcs() + n), n);
    const auto add = [&](std::size_t first, std::size_t last, std::span<double> sum) {
        LossSweep sweep(graph, backward.graph());
        for (std::size_t s = first; s < last; ++s) {
            if (!task.may_go_on() || !sweep.add(sources[s], sum, task)) return;
            task.advance();
        }
    };
    TRY(auto loss, sum_in_lots(task, lots, n, add));
    const double scale = static_cast<double>(sources.size()) / n * (n - 1.0) * (n - 2.0);
    for (double& value : loss)
        value = scale > 0 ? value / scale : 0;
    return loss;
}

} // namespace headwater
