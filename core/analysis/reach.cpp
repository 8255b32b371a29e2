// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/reach.h"

#include "core/analysis/hop_sweep.h"
#include "core/analysis/lots.h"
#include "core/base/pool.h"

namespace headwater {
namespace {

/// Sum of 1/d over everybody reached but the source.
double nearness(const HopSweep& sweep) {
    double sum = 0;
    for (const Vertex v : sweep.order) {
        if (sweep.level[v] > 0) sum += 1.0 / sweep.level[v];
    }
    return sum;
}

} // namespace

Result<Reach> reach(const Graph& graph, Task& task) {
    const Vertex n = graph.vertices();
    Reach result{std::vector<double>(n), std::vector<double>(n)};
    task.restart(n);
    const Lots lots(n, graph.arcs() + n, n);
    const bool whole = parallel(task, lots.lots, [&](std::size_t lot) {
        HopSweep sweep(graph);
        for (std::size_t s = lots.first(lot); s < lots.first(lot + 1); ++s) {
            if (!task.may_go_on() || !sweep.search(static_cast<Vertex>(s), task)) return;
            double sum = 0;
            for (const Vertex v : sweep.order)
                sum += sweep.level[v];
            const double reached = static_cast<double>(sweep.order.size() - 1);
            if (reached > 0) result.closeness[s] = reached / sum * (reached / (n - 1));
            if (n > 1) result.harmonic[s] = nearness(sweep) / (n - 1);
            sweep.clean();
            task.advance();
        }
    });
    if (!whole) return stopped();
    return result;
}

} // namespace headwater
