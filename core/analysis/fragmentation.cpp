// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/fragmentation.h"

#include <numeric>

#include "core/analysis/components.h"
#include "core/analysis/reach.h"

namespace headwater {

namespace {

/// The graph with the removed vertices gone and the rest renumbered in order.
Graph without(const Graph& graph, std::span<const Vertex> removed) {
    constexpr auto gone = static_cast<Vertex>(-1);
    std::vector<Vertex> place(graph.vertices(), 0);
    for (const Vertex v : removed)
        place[v] = gone;
    Vertex left = 0;
    for (auto& p : place)
        if (p != gone) p = left++;
    std::vector<Tie> ties;
    for (const Tie& tie : graph.ties())
        if (place[tie.from] != gone && place[tie.to] != gone)
            ties.push_back({place[tie.from], place[tie.to], tie.strength});
    return Graph::undirected(left, ties);
}

double pairs_of(double n) {
    return n * (n - 1);
}

double unreachable_share(const Graph& graph) {
    double reachable = 0;
    for (const auto size : components(graph).sizes)
        reachable += pairs_of(size);
    return 1 - reachable / pairs_of(graph.vertices());
}

Result<Fragmentation> fragmentation_of(const Graph& graph, Task& task) {
    if (graph.vertices() < 2) return Fragmentation{1, 1};
    TRY(const Reach all, reach(graph, task));
    const double nearness = std::accumulate(all.harmonic.begin(), all.harmonic.end(), 0.0);
    return Fragmentation{unreachable_share(graph), 1 - nearness / graph.vertices()};
}

template<class Field>
Values gains(const Network& network, Task& task, Field field) {
    TRY(const Fragmentation before, fragmentation_of(network.graph, task));
    std::vector<double> result(network.vertices(), 0);
    for (Vertex v = 0; v < network.vertices(); ++v) {
        if (!task.may_go_on()) return stopped();
        TRY(const Fragmentation after,
            fragmentation_of(without(network.graph, std::span(&v, 1)), task));
        result[v] = after.*field - before.*field;
    }
    return result;
}

} // namespace

Result<Fragmentation> fragmentation(const Graph& graph, std::span<const Vertex> removed,
                                    Task& task) {
    if (removed.empty()) return fragmentation_of(graph, task);
    return fragmentation_of(without(graph, removed), task);
}

Values fragmentation_gain(const Network& network, const AnalysisOptions&, Task& task) {
    return gains(network, task, &Fragmentation::F);
}

Values distance_fragmentation_gain(const Network& network, const AnalysisOptions&, Task& task) {
    return gains(network, task, &Fragmentation::DF);
}

} // namespace headwater
