// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/reach.h"

#include <algorithm>

#include "core/analysis/lots.h"
#include "core/analysis/parts.h"
#include "core/analysis/reach_sweep.h"
#include "core/analysis/spares.h"
#include "core/base/pool.h"

namespace headwater {
namespace {

constexpr Vertex batch = 512;

struct Worker {
    ReachScratch scratch;
    std::vector<ReachSum> sums;
};

/// Sums of all vertices of a part, by the names of its rows. False: stopped.
bool sweep_part(const Nearby& out, const Nearby& in, std::vector<ReachSum>& sums, Task& task) {
    const Vertex n = out.vertices();
    const Lots lots((n + batch - 1) / batch, 8 * (out.targets.size() + n), n);
    Spares<Worker> workers;
    const bool whole = parallel(task, lots.lots, [&](std::size_t lot) {
        const Spares<Worker>::Loan worker(workers);
        worker->sums.resize(n);
        for (std::size_t i = lots.first(lot); i < lots.first(lot + 1); ++i) {
            const Vertex first = static_cast<Vertex>(i) * batch;
            const Vertex count = std::min(batch, n - first);
            if (!sweep_reach(best_instructions(), out, in, first, count, worker->scratch,
                             worker->sums, task)) {
                return;
            }
            task.advance(count);
        }
    });
    if (!whole) return false;
    sums.assign(n, {});
    for (const auto& worker : workers.all()) { // whole numbers: any order gives the same sums
        for (Vertex v = 0; v < n; ++v)
            sums[v] += worker->sums[v];
    }
    return true;
}

} // namespace

Result<Reach> reach(const Graph& graph, Task& task) {
    const Vertex n = graph.vertices();
    Reach result{std::vector<double>(n), std::vector<double>(n)};
    task.restart(n);
    const Parts parts(graph, task);
    if (!task.may_go_on()) return stopped();
    std::vector<ReachSum> sums;
    for (std::size_t p = 0; p < parts.count(); ++p) {
        if (parts.members(p).size() < 2) continue;
        const Nearby out = parts.rows(p, task);
        if (!task.may_go_on()) return stopped();
        if (!sweep_part(out, graph.is_directed() ? turned(out) : out, sums, task)) {
            return stopped();
        }
        for (Vertex i = 0; i < out.vertices(); ++i) {
            if (sums[i].reached == 0) continue;
            const double reached = static_cast<double>(sums[i].reached);
            result.closeness[out.original[i]] =
                reached / static_cast<double>(sums[i].far) * (reached / (n - 1));
            result.harmonic[out.original[i]] = sums[i].nearness() / (n - 1);
        }
    }
    if (!task.may_go_on()) return stopped();
    return result;
}

} // namespace headwater
