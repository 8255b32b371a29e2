// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/leader_parts.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/centrality.h"
#include "core/analysis/familiarity.h"
#include "core/analysis/insulation.h"
#include "core/analysis/reach.h"
#include "core/analysis/significance.h"
#include "core/analysis/structural_holes.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr double weight_of_insulation = 0.8;
constexpr double insulated_from = 0.95;
constexpr double few_contacts_below = 0.90;

std::vector<double> openness(const std::vector<double>& constraint) {
    std::vector<double> open(constraint);
    for (double& value : open)
        value = std::isnan(value) ? -HUGE_VAL : -value;
    return open;
}

/// P, L and CS, from betweenness, loss, constraint and familiarity.
void weigh_command(const Graph& graph, LeaderParts& parts) {
    parts.B = percentiles(parts.betweenness);
    parts.K = percentiles(parts.loss);
    parts.C = percentiles(openness(parts.constraint));
    parts.R = percentiles(parts.familiarity);
    parts.lieutenants = lieutenant_index(graph, parts.betweenness);
    parts.L = percentiles(parts.lieutenants);
    parts.P.resize(graph.vertices());
    parts.CS.resize(graph.vertices());
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (parts.lieutenants[v] == 0) parts.L[v] = 0;
        parts.P[v] = (parts.B[v] + parts.K[v] + parts.C[v]) / 3;
        parts.CS[v] = (parts.R[v] + std::max(parts.P[v], parts.L[v])) / 2;
    }
}

/// V and RL, from the harmonic closeness and what weigh_command() made.
void weigh_standing(const Graph& graph, LeaderParts& parts) {
    parts.H = percentiles(parts.harmonic);
    std::vector<double> mean(graph.vertices());
    for (Vertex v = 0; v < graph.vertices(); ++v)
        mean[v] = (parts.B[v] + parts.H[v] + parts.K[v] + parts.C[v]) / 4;
    parts.V = percentiles(mean);
    parts.RL.resize(graph.vertices());
    for (Vertex v = 0; v < graph.vertices(); ++v)
        parts.RL[v] = 1 - (1 - parts.V[v]) * (1 - weight_of_insulation * parts.L[v]);
}

} // namespace

Result<void> check_rankable(const Network& network) {
    if (network.vertices() < 3)
        return fail("A ranking needs at least three actors; this network has %1. Widen the "
                    "filter, or import more records.",
                    {count(network.vertices())});
    return {};
}

std::vector<bool> insulated(const Network& network, const LeaderParts& parts) {
    std::vector<double> contacts(network.vertices());
    for (Vertex v = 0; v < network.vertices(); ++v)
        contacts[v] = network.graph.degree(v);
    const auto popularity = percentiles(contacts);
    std::vector<bool> are(network.vertices());
    for (Vertex v = 0; v < network.vertices(); ++v)
        are[v] = parts.L[v] >= insulated_from && popularity[v] < few_contacts_below;
    return are;
}

Result<LeaderParts> leader_parts(const Network& network, const AnalysisOptions& options,
                                 Task& task) {
    LeaderParts parts;
    TRY(parts.betweenness, normalised_betweenness(network, options, task));
    TRY(Reach all, reach(network.graph, task));
    parts.harmonic = std::move(all.harmonic);
    parts.closeness = std::move(all.closeness);
    TRY(parts.familiarity, familiarity(graph_of_use(network), task));
    TRY(parts.loss, loss_of_reach(network.graph, task));
    TRY(parts.constraint, constraint(network.graph, options.weighted, task));
    weigh_command(network.graph, parts);
    weigh_standing(network.graph, parts);
    return parts;
}

Result<LeaderParts> command_parts(const Network& network, const AnalysisOptions& options,
                                  std::span<const Vertex> sources, Task& task) {
    LeaderParts parts;
    TRY(parts.betweenness, normalised_betweenness(network, options, task));
    TRY(parts.familiarity, familiarity(graph_of_use(network), task));
    TRY(parts.loss, loss_of_reach_from(network.graph, sources, task));
    TRY(parts.constraint, constraint(network.graph, options.weighted, task));
    weigh_command(network.graph, parts);
    return parts;
}

Result<std::vector<double>> command_scores(const Network& network, const AnalysisOptions& options,
                                           std::span<const Vertex> sources, Task& task) {
    TRY(LeaderParts parts, command_parts(network, options, sources, task));
    return std::move(parts.CS);
}

} // namespace headwater
