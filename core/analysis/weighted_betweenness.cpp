// SPDX-License-Identifier: Apache-2.0
// Betweenness where strong ties are short: taken apart at cut points like that of hops, and
// without the ties that no shortest path uses.
#include <algorithm>

#include "core/analysis/betweenness.h"
#include "core/analysis/block_rows.h"
#include "core/analysis/lots.h"
#include "core/analysis/weighted_sweep.h"

namespace headwater {
namespace {

/// Sums over ordered pairs, by the names of the rows.
Result<std::vector<double>> sweep(const WeightedRows& all, std::span<const double> worth,
                                  WeightedSweep::Ways ways, Task& task) {
    const Vertex n = all.vertices();
    const WeightedRows rows = without_useless(all, task);
    const double farthest = 1.5 * WeightedSweep(rows, worth, 0, ways).farthest(0, task);
    const std::vector<Vertex> sources = along_short_arcs(rows);
    const Lots lots(n, 8 * (rows.arcs.size() + n), n);
    return sum_in_lots(task, lots, n, [&](auto first, auto last, std::span<double> sum) {
        WeightedSweep sweep(rows, worth, farthest, ways);
        for (std::size_t i = first; i < last; ++i) {
            if (!sweep.add(sources[i], worth[sources[i]], sum, task)) return;
            task.advance();
        }
    });
}

Result<std::vector<double>> directed_betweenness(const Graph& graph, Task& task) {
    const Nearby rows = renamed(rows_of(graph), task);
    const std::vector<double> worth(rows.vertices(), 1.0);
    std::vector<double> values(graph.vertices());
    if (values.empty()) return values;
    TRY(const auto sums, sweep(weighted_rows(graph, rows), worth, WeightedSweep::Ways::one, task));
    for (Vertex i = 0; i < rows.vertices(); ++i)
        values[rows.original[i]] = sums[i];
    return values;
}

/// Ties without strength carry no path, so they hold no block together either.
Graph carrying(const Graph& graph) {
    std::vector<Tie> ties;
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        for (std::size_t i = 0; i < graph.degree(v); ++i) {
            const Vertex w = graph.neighbours(v)[i];
            if (v < w && graph.strengths(v)[i] > 0) ties.push_back({v, w, graph.strengths(v)[i]});
        }
    }
    return Graph::undirected(graph.vertices(), ties);
}

Result<std::vector<double>> undirected_betweenness(const Graph& graph, Task& task) {
    const Blocks blocks = blocks_of(graph);
    std::vector<double> values = pairs_cut(blocks);
    BlockNames names(graph);
    for (std::size_t b = 0; b < blocks.count(); ++b) {
        if (!task.may_go_on()) return stopped();
        if (blocks.members_of(b).size() < 2) continue;
        const Nearby rows = block_rows(graph, blocks, b, names, task);
        const std::vector<double> worth = block_worth(blocks, b, rows);
        TRY(const auto sums,
            sweep(weighted_rows(graph, rows), worth, WeightedSweep::Ways::both, task));
        for (Vertex i = 0; i < rows.vertices(); ++i)
            values[rows.original[i]] += sums[i] / 2;
    }
    return values;
}

} // namespace

Result<std::vector<double>> weighted_betweenness(const Graph& graph, Task& task) {
    task.restart(graph.vertices());
    if (!task.may_go_on()) return stopped();
    if (graph.is_directed()) return directed_betweenness(graph, task);
    const auto strengths = graph.strengths();
    const bool all_carry =
        std::all_of(strengths.begin(), strengths.end(), [](float s) { return s > 0; });
    return undirected_betweenness(all_carry ? graph : carrying(graph), task);
}

} // namespace headwater
