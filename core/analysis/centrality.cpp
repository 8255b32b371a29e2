// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/centrality.h"

#include "core/analysis/betweenness.h"
#include "core/analysis/citation.h"
#include "core/analysis/insulation.h"
#include "core/analysis/leiden.h"
#include "core/analysis/reach.h"
#include "core/analysis/structural_holes.h"

namespace headwater {

namespace {

Result<const Graph*> directed_graph(const Network& network) {
    return graph_for(network, AnalysisOptions{.directed = true});
}

std::vector<double> row_lengths(const Graph& graph) {
    std::vector<double> values(graph.vertices());
    for (Vertex v = 0; v < graph.vertices(); ++v)
        values[v] = graph.degree(v);
    return values;
}

std::vector<double> row_strengths(const Graph& graph) {
    std::vector<double> values(graph.vertices(), 0);
    for (Vertex v = 0; v < graph.vertices(); ++v)
        for (const float strength : graph.strengths(v))
            values[v] += double{strength};
    return values;
}

/// Adds the arcs that end at each vertex.
void add_arrivals(const Graph& graph, std::vector<double>& values) {
    for (const Vertex target : graph.targets())
        ++values[target];
}

void add_arriving_strengths(const Graph& graph, std::vector<double>& values) {
    for (std::size_t arc = 0; arc < graph.targets().size(); ++arc)
        values[graph.targets()[arc]] += double{graph.strengths()[arc]};
}

/// The projection in which a tie counts 1 for every direction it goes.
Graph with_arcs_counted(const Graph& directed) {
    auto arcs = directed.ties();
    for (Tie& arc : arcs)
        arc.strength = 1;
    return Graph::undirected(directed.vertices(), arcs);
}

} // namespace

Values degree(const Network& network, const AnalysisOptions& options, Task&) {
    TRY(const Graph* graph, graph_for(network, options));
    auto values = row_lengths(*graph);
    if (options.directed) add_arrivals(*graph, values);
    return values;
}

Values out_degree(const Network& network, const AnalysisOptions&, Task&) {
    TRY(const Graph* graph, directed_graph(network));
    return row_lengths(*graph);
}

Values in_degree(const Network& network, const AnalysisOptions&, Task&) {
    TRY(const Graph* graph, directed_graph(network));
    std::vector<double> values(graph->vertices(), 0);
    add_arrivals(*graph, values);
    return values;
}

Values strength(const Network& network, const AnalysisOptions& options, Task&) {
    TRY(const Graph* graph, graph_for(network, options));
    auto values = row_strengths(*graph);
    if (options.directed) add_arriving_strengths(*graph, values);
    return values;
}

Values normalised_betweenness(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(auto values,
        options.weighted ? weighted_betweenness(*graph, task) : betweenness(*graph, task));
    const double n = graph->vertices();
    const double pairs = (n - 1) * (n - 2) / (options.directed ? 1 : 2);
    for (double& value : values)
        value = pairs > 0 ? value / pairs : 0;
    return values;
}

Values betweenness_between_groups(const Network& network, const AnalysisOptions& options,
                                  Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(const auto groups, leiden(network.graph, {.seed = options.seed}, task));
    TRY(auto across, betweenness_across(*graph, groups, task));
    for (double& value : across.values)
        value = across.pairs > 0 ? value / across.pairs : 0;
    return std::move(across.values);
}

Values closeness(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(auto all, reach(*graph, task));
    return std::move(all.closeness);
}

Values closeness_in(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(auto all, reach(graph->reversed(&task), task));
    return std::move(all.closeness);
}

Values harmonic(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    TRY(auto all, reach(*graph, task));
    return std::move(all.harmonic);
}

Values lost_reach(const Network& network, const AnalysisOptions&, Task& task) {
    return loss_of_reach(network.graph, task);
}

Values burt_constraint(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const Graph* graph, graph_for(network, options));
    if (!options.directed) return constraint(*graph, options.weighted, task);
    if (options.weighted) return constraint(graph->projected(), true, task);
    return constraint(with_arcs_counted(*graph), true, task);
}

Values burt_effective_size(const Network& network, const AnalysisOptions&, Task& task) {
    return effective_size(network.graph, task);
}

Values lieutenants(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY(const auto brokerage, normalised_betweenness(network, options, task));
    return lieutenant_index(network.graph, brokerage);
}

} // namespace headwater
