// SPDX-License-Identifier: Apache-2.0
// Betweenness of links and between groups: one source after the other.
#include "core/analysis/betweenness.h"

#include "core/analysis/hop_sweep.h"
#include "core/analysis/lots.h"

namespace headwater {
namespace {

/// Sums over all sources: `add(sweep, source, sum)` after each search; false: stopped.
template<class Add>
Result<std::vector<double>> sweep_all(const Graph& graph, std::span<const Vertex> sources,
                                      std::size_t values, Task& task, Add add) {
    task.restart(sources.size());
    const Lots lots(sources.size(), graph.arcs() + graph.vertices(), values);
    return sum_in_lots(task, lots, values, [&](auto first, auto last, std::span<double> sum) {
        HopSweep sweep(graph);
        for (std::size_t i = first; i < last && task.may_go_on(); ++i) {
            if (!sweep.search(sources[i], task)) return;
            if (!add(sweep, sources[i], sum)) return;
            sweep.clean();
            task.advance();
        }
    });
}

std::vector<Vertex> everybody(const Graph& graph) {
    std::vector<Vertex> all(graph.vertices());
    for (Vertex v = 0; v < graph.vertices(); ++v)
        all[v] = v;
    return all;
}

} // namespace

Result<std::vector<double>> link_betweenness(const Graph& graph, Task& task) {
    const auto add = [&task](HopSweep& sweep, Vertex, std::span<double> sum) {
        return sweep.gather(
            task, [](Vertex) { return 1.0; },
            [&](std::size_t slot, double part) { sum[slot] += part; });
    };
    TRY(auto values, sweep_all(graph, everybody(graph), graph.arcs(), task, add));
    if (graph.is_directed()) return values;
    // Slots are walked in order, so the partner slots of a row are met in order too.
    std::vector<std::uint32_t> next(graph.offsets().begin(), graph.offsets().end());
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        for (std::uint32_t a = graph.offsets()[v]; a < graph.offsets()[v + 1]; ++a) {
            const Vertex w = graph.targets()[a];
            const std::uint32_t back = next[w]++;
            if (v < w) values[a] = values[back] = (values[a] + values[back]) / 2;
        }
    }
    return values;
}

Result<std::vector<double>> betweenness_between(const Graph& graph, std::span<const Vertex> sources,
                                                std::span<const Vertex> targets, Task& task) {
    std::vector<char> is_source(graph.vertices());
    std::vector<char> is_target(graph.vertices());
    for (const Vertex t : targets)
        is_target[t] = 1;
    std::vector<Vertex> from;
    for (const Vertex s : sources) {
        if (!is_source[s]) from.push_back(s);
        is_source[s] = 1;
    }
    const auto add = [&](HopSweep& sweep, Vertex s, std::span<double> sum) {
        const double both_ways = !graph.is_directed() && is_target[s] ? 0.5 : 1;
        const auto worth = [&](Vertex t) {
            return is_target[t] ? (is_source[t] ? both_ways : 1.0) : 0.0;
        };
        if (!sweep.gather(task, worth, [](std::size_t, double) {})) return false;
        for (const Vertex v : sweep.order) {
            if (v != s) sum[v] += sweep.share[v];
        }
        return true;
    };
    return sweep_all(graph, from, graph.vertices(), task, add);
}

Result<AcrossGroups> betweenness_across(const Graph& graph, std::span<const std::uint32_t> groups,
                                        Task& task) {
    const double once = graph.is_directed() ? 1 : 0.5;
    const Vertex n = graph.vertices();
    const auto add = [&](HopSweep& sweep, Vertex s, std::span<double> sum) {
        const auto worth = [&](Vertex t) { return groups[t] != groups[s] ? once : 0.0; };
        if (!sweep.gather(task, worth, [](std::size_t, double) {})) return false;
        for (const Vertex v : sweep.order) {
            if (v != s) sum[v] += sweep.share[v];
            sum[n] += worth(v);
        }
        return true;
    };
    TRY(auto sums, sweep_all(graph, everybody(graph), std::size_t{n} + 1, task, add));
    AcrossGroups across;
    across.pairs = sums.back();
    sums.pop_back();
    across.values = std::move(sums);
    return across;
}

} // namespace headwater
