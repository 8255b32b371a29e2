// SPDX-License-Identifier: Apache-2.0
// Betweenness where strong ties are short: taken apart at cut points like that of hops, and
// without the ties that no shortest path uses.
#include <algorithm>

#include "core/analysis/betweenness.h"
#include "core/analysis/block_rows.h"
#include "core/analysis/eight_sweep.h"
#include "core/analysis/lots.h"
#include "core/analysis/weighted_sweep.h"

namespace headwater {
namespace {

constexpr std::size_t together = 8;

/// Adds up to eight sources; who are too far apart go one by one.
bool add_batch(const EightGraph& graph, WeightedSweep::Ways ways, std::span<const Vertex> sources,
               EightScratch& scratch, std::span<double> sum, const Task& task) {
    std::vector<double> worths;
    for (const Vertex v : sources)
        worths.push_back(graph.worth[v]);
    const Swept swept =
        sweep_eight(best_instructions(), graph, sources, worths, scratch, sum, task);
    if (swept != Swept::beyond) return swept == Swept::done;
    WeightedSweep alone(graph.out, graph.worth, 0, ways);
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (!alone.add(sources[i], worths[i], sum, task)) return false;
    return true;
}

/// Sums over ordered pairs, by the names of the rows.
Result<std::vector<double>> sweep(const WeightedRows& all, std::span<const double> worth,
                                  WeightedSweep::Ways ways, Task& task) {
    const Vertex n = all.vertices();
    const WeightedRows out = without_useless(all, task);
    const WeightedRows in = ways == WeightedSweep::Ways::one ? turned(out) : WeightedRows{};
    const EightGraph graph{out, ways == WeightedSweep::Ways::one ? in : out, worth};
    const std::vector<Vertex> sources = along_short_arcs(out, task);
    if (!task.may_go_on()) return stopped();
    const double farthest = 1.5 * WeightedSweep(out, worth, 0, ways).farthest(0, task);
    const std::size_t batches = (n + together - 1) / together;
    const Lots lots(batches, 8 * together * (out.arcs.size() + n), n);
    return sum_in_lots(task, lots, n, [&](auto first, auto last, std::span<double> sum) {
        EightScratch scratch(n, farthest);
        for (std::size_t i = first; i < last; ++i) {
            const std::size_t begin = i * together;
            const std::size_t count = std::min(together, n - begin);
            if (!add_batch(graph, ways, std::span(sources).subspan(begin, count), scratch, sum,
                           task))
                return;
            task.advance(count);
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
    const Blocks blocks = blocks_of(graph, task);
    if (!task.may_go_on()) return stopped();
    std::vector<double> values = pairs_cut(blocks);
    BlockNames names(graph);
    for (std::size_t b = 0; b < blocks.count(); ++b) {
        if (!task.may_go_on()) return stopped();
        if (blocks.members_of(b).size() < 2) continue;
        const Nearby rows = block_rows(graph, blocks, b, names, task);
        if (!task.may_go_on()) return stopped();
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
