// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
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
    constexpr std::size_t together = LevelLanes::lanes;
    const std::size_t groups = (sources.size() + together - 1) / together;
    task.restart(sources.size());
    const Lots lots(groups, together * (graph.arcs() + n), n);
    const auto add = [&](std::size_t first, std::size_t last, std::span<double> sum) {
        LossSweep sweep(graph, backward.graph());
        for (std::size_t group = first; group < last; ++group) {
            const auto at = group * together;
            const auto some = sources.subspan(at, std::min(together, sources.size() - at));
            if (!sweep.add(some, sum, task)) return;
            task.advance(some.size());
        }
    };
    TRY(auto loss, sum_in_lots(task, lots, n, add));
    const double scale = static_cast<double>(sources.size()) / n * (n - 1.0) * (n - 2.0);
    for (double& value : loss)
        value = scale > 0 ? value / scale : 0;
    return loss;
}

} // namespace headwater
