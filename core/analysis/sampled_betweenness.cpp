// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/sampled_betweenness.h"

#include <algorithm>
#include <cmath>
#include <mutex>

#include "core/analysis/citation.h"
#include "core/analysis/path_sampler.h"
#include "core/base/pool.h"
#include "core/network/backwards.h"
#include "core/network/traverse.h"

namespace headwater {

namespace {

constexpr std::uint64_t portions = 64; // always as many, whatever the number of threads

/// No shortest path has more stops than this: undirected, twice the steps from anyone to the
/// farthest of his component, and one; directed, everybody.
double most_stops(const Graph& graph, const Task* task) {
    if (graph.is_directed()) return graph.vertices();
    std::vector<char> seen(graph.vertices(), 0);
    std::uint32_t most = 0;
    Walk walk(graph);
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (seen[v]) continue;
        const auto& reached = walk.from(v, unreached, task);
        if (task != nullptr && !task->may_go_on()) break;
        for (const Vertex w : reached)
            seen[w] = 1;
        most = std::max(most, 2 * walk.distance(reached.back()) + 1);
    }
    return most;
}

std::vector<std::uint32_t> count_inner_stops(const Graph& graph, const Graph& backwards,
                                             std::uint64_t draws, std::uint64_t seed, Task& task) {
    std::vector<std::uint32_t> counts(graph.vertices(), 0);
    PathSampler sampler(graph, backwards);
    Chance chance(seed);
    for (std::uint64_t i = 0; i < draws && task.may_go_on(); ++i) {
        const auto from = chance.below(graph.vertices());
        const auto to = (from + 1 + chance.below(graph.vertices() - 1)) % graph.vertices();
        for (const Vertex v :
             sampler.draw(static_cast<Vertex>(from), static_cast<Vertex>(to), chance))
            ++counts[v];
        task.advance();
    }
    return counts;
}

} // namespace

std::uint64_t paths_to_draw(const Graph& graph, const Promise& promise, const Task* task) {
    const double stops = most_stops(graph, task);
    const double dimension = stops > 2 ? std::floor(std::log2(std::max(1.0, stops - 2))) + 1 : 1;
    return static_cast<std::uint64_t>(
        std::ceil(0.5 / (promise.error * promise.error) *
                  (dimension + std::log(1 / (1 - promise.probability)))));
}

Values sampled_betweenness(const Graph& graph, const Promise& promise, std::uint64_t seed,
                           Task& task) {
    std::vector<double> result(graph.vertices(), 0);
    if (graph.vertices() < 3) return result;
    const double n = graph.vertices();
    const double to_normalised = n / (n - 2); // from ordered pairs of all to those of the others
    const auto draws =
        paths_to_draw(graph, {promise.error / to_normalised, promise.probability}, &task);
    if (!task.may_go_on()) return stopped();
    const Backwards backwards(graph);
    std::vector<std::uint64_t> totals(graph.vertices(), 0);
    std::mutex merging;
    task.restart(draws);
    const bool done = parallel(task, portions, [&](std::size_t portion) {
        const auto own = draws / portions + (portion < draws % portions ? 1 : 0);
        const auto counts =
            count_inner_stops(graph, backwards.graph(), own, seed * 1000003 + portion, task);
        const std::lock_guard lock(merging);
        for (Vertex v = 0; v < graph.vertices(); ++v)
            totals[v] += counts[v];
    });
    if (!done || !task.may_go_on()) return stopped();
    for (Vertex v = 0; v < graph.vertices(); ++v)
        result[v] = static_cast<double>(totals[v]) / static_cast<double>(draws) * to_normalised;
    return result;
}

Values sampled_betweenness(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    return sampled_betweenness(*graph, Promise{}, options.seed, task);
}

} // namespace headwater
