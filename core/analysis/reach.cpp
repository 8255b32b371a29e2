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

Result<std::vector<double>> loss_of_reach(const Graph& graph, Task& task) {
    const Vertex n = graph.vertices();
    std::vector<double> loss(n);
    task.restart(n);
    const Lots lots(n, std::size_t{n} * (graph.arcs() + n), n);
    const bool whole = parallel(task, lots.lots, [&](std::size_t lot) {
        HopSweep with(graph);
        HopSweep without(graph);
        for (std::size_t v = lots.first(lot); v < lots.first(lot + 1); ++v) {
            std::vector<std::int64_t> lost(n + 1); // pairs, by their distance; the sum is exact
            without.level[v] = 0;                  // reached already: never entered or counted
            for (Vertex s = 0; s < n; ++s) {
                if (s == v) continue;
                if (!with.search(s, task) || !without.search(s, task)) return;
                for (const Vertex t : with.order)
                    lost[with.level[t]] += t != v;
                for (const Vertex t : without.order)
                    --lost[without.level[t]];
                with.clean();
                without.clean();
            }
            without.level[v] = HopSweep::unreached;
            for (Vertex d = 1; d < n && n > 2; ++d) {
                loss[v] += static_cast<double>(lost[d]) / d / (n - 1.0) / (n - 2.0);
            }
            task.advance();
        }
    });
    if (!whole) return stopped();
    return loss;
}

} // namespace headwater
