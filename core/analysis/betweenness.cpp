// SPDX-License-Identifier: Apache-2.0
// Betweenness of everybody. An undirected graph is taken apart at its cut points first: what hangs
// on a vertex counts as worth of that vertex, and leaves cost nothing (Puzis et al., Heuristics for
// speeding up betweenness centrality computation, SocialCom 2012).
#include "core/analysis/betweenness.h"

#include <algorithm>

#include "core/analysis/block_rows.h"
#include "core/analysis/lane_sweep.h"
#include "core/analysis/lots.h"
#include "core/analysis/spares.h"
#include "core/analysis/wide_sweep.h"

namespace headwater {
namespace {

constexpr std::size_t batch = 64;

/// Adds the sources first to last - 1; what is beyond the lanes goes one by one.
void add_batch(const LaneGraph& graph, const Sources& sources, std::size_t first, std::size_t last,
               LaneScratch& scratch, std::span<double> sum, const Task& task) {
    const auto vertices = std::span(sources.vertices).subspan(first, last - first);
    const auto worths = std::span(sources.worths).subspan(first, last - first);
    const Swept swept =
        sweep_lanes(best_instructions(), graph, vertices, worths, scratch, sum, task);
    if (swept != Swept::beyond) return;
    WideSweep wide(graph);
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        if ((scratch.left >> i & 1U) == 0) continue;
        if (!wide.add(vertices[i], worths[i], sum, task)) return;
    }
}

/// Sums over ordered pairs, by the names of the rows.
Result<std::vector<double>> sweep(const LaneGraph& graph, const Sources& sources, Task& task) {
    const std::size_t count = sources.vertices.size();
    const Vertex n = graph.out.vertices();
    const Lots lots((count + batch - 1) / batch, batch / 2 * (graph.out.targets.size() + n), n);
    Spares<LaneScratch> spares;
    return sum_in_lots(task, lots, n, [&](auto first, auto last, std::span<double> sum) {
        const Spares<LaneScratch>::Loan scratch(spares);
        for (std::size_t i = first; i < last && task.may_go_on(); ++i) {
            const std::size_t end = std::min((i + 1) * batch, count);
            add_batch(graph, sources, i * batch, end, *scratch, sum, task);
            task.advance(end - i * batch);
        }
    });
}

Result<std::vector<double>> directed_betweenness(const Graph& graph, Task& task) {
    const Nearby out = renamed(rows_of(graph), task);
    const Nearby in = turned(out);
    const std::vector<double> worth(out.vertices(), 1.0);
    Sources all{std::vector<Vertex>(out.vertices()), worth};
    for (Vertex v = 0; v < out.vertices(); ++v)
        all.vertices[v] = v;
    TRY(const auto sums, sweep({out, in, worth}, all, task));
    std::vector<double> values(graph.vertices());
    for (Vertex i = 0; i < out.vertices(); ++i)
        values[out.original[i]] = sums[i];
    return values;
}

} // namespace

Result<std::vector<double>> betweenness(const Graph& graph, Task& task) {
    task.restart(graph.vertices());
    if (graph.is_directed()) return directed_betweenness(graph, task);
    const Blocks blocks = blocks_of(graph, task);
    if (!task.may_go_on()) return stopped();
    std::vector<double> values = pairs_cut(blocks);
    BlockNames names(graph);
    for (std::size_t b = 0; b < blocks.count(); ++b) {
        if (!task.may_go_on()) return stopped();
        if (blocks.members_of(b).size() < 2) continue; // a bridge, with nobody in between
        const Nearby rows = block_rows(graph, blocks, b, names, task);
        if (!task.may_go_on()) return stopped();
        const std::vector<double> worth = block_worth(blocks, b, rows);
        TRY(const auto sums, sweep({rows, rows, worth}, without_doubles(rows, worth, task), task));
        for (Vertex i = 0; i < rows.vertices(); ++i)
            values[rows.original[i]] += sums[i] / 2;
    }
    return values;
}

} // namespace headwater
