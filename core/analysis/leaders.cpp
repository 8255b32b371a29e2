// SPDX-License-Identifier: Apache-2.0
// RL = 1 - (1 - V)(1 - 0.8 L): visible coordinators (V) and insulated leaders (L) in one list,
// with equal, frozen weights; never tuned for a case.
#include "core/analysis/leaders.h"

#include <cmath>

#include "core/analysis/betweenness.h"
#include "core/analysis/centrality.h"
#include "core/analysis/citation.h"
#include "core/analysis/insulation.h"
#include "core/analysis/leader_reasons.h"
#include "core/analysis/reach.h"
#include "core/analysis/significance.h"
#include "core/analysis/structural_holes.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr double weight_of_insulation = 0.8;
constexpr double insulated_from = 0.95;
constexpr double few_contacts_below = 0.90;
constexpr std::size_t too_many_firsts = 3;

std::vector<double> openness(const std::vector<double>& constraint) {
    std::vector<double> open(constraint);
    for (double& value : open)
        value = std::isnan(value) ? -HUGE_VAL : -value;
    return open;
}

void add_percentiles(const Graph& graph, LeaderParts& parts) {
    parts.B = percentiles(parts.betweenness);
    parts.H = percentiles(parts.harmonic);
    parts.K = percentiles(parts.loss);
    parts.C = percentiles(openness(parts.constraint));
    std::vector<double> mean(graph.vertices());
    for (Vertex v = 0; v < graph.vertices(); ++v)
        mean[v] = (parts.B[v] + parts.H[v] + parts.K[v] + parts.C[v]) / 4;
    parts.V = percentiles(mean);
    parts.lieutenants = lieutenant_index(graph, parts.betweenness);
    parts.L = percentiles(parts.lieutenants);
    for (Vertex v = 0; v < graph.vertices(); ++v)
        if (parts.lieutenants[v] == 0) parts.L[v] = 0;
}

Result<LeaderParts> parts_of(const Network& network, const AnalysisOptions& options, Task& task) {
    LeaderParts parts;
    TRY(parts.betweenness, normalised_betweenness(network, options, task));
    TRY(Reach all, reach(network.graph, task));
    parts.harmonic = std::move(all.harmonic);
    parts.closeness = std::move(all.closeness);
    TRY(parts.loss, loss_of_reach(network.graph, task));
    TRY(parts.constraint, constraint(network.graph, options.weighted, task));
    add_percentiles(network.graph, parts);
    return parts;
}

std::vector<double> degrees(const Graph& graph) {
    std::vector<double> values(graph.vertices());
    for (Vertex v = 0; v < graph.vertices(); ++v)
        values[v] = graph.degree(v);
    return values;
}

std::vector<Score> scores_of(const Network& network, const LeaderParts& p) {
    const LeaderReasons reasons(network, p);
    const auto popularity = percentiles(degrees(network.graph));
    std::vector<Score> scores(network.vertices());
    for (Vertex v = 0; v < network.vertices(); ++v) {
        Score& score = scores[v];
        score.vertex = v;
        score.value = 1 - (1 - p.V[v]) * (1 - weight_of_insulation * p.L[v]);
        score.parts = {{"V", p.V[v]}, {"L", p.L[v]},     {"lam", p.lieutenants[v]},
                       {"B", p.B[v]}, {"H", p.H[v]},     {"K", p.K[v]},
                       {"C", p.C[v]}, {"dDF", p.loss[v]}};
        score.reasons = reasons.why(v);
        score.against = reasons.why_not(v);
        if (p.L[v] >= insulated_from && popularity[v] < few_contacts_below)
            score.badges.push_back("insulated");
    }
    return scores;
}

/// Where the score is all the same to many there is nobody to point at.
bool nobody_stands_out(const Finding& finding, const LeaderParts& parts) {
    std::size_t firsts = 0;
    double brokerage = 0;
    for (const Score& score : finding.scores)
        firsts += score.rank == 1 ? 1 : 0;
    for (const double value : significant(parts.betweenness))
        brokerage += value;
    return firsts > too_many_firsts || brokerage == 0;
}

void note_options(const AnalysisOptions& options, std::vector<Message>& notes) {
    if (options.weighted)
        notes.push_back(say("Weighted: betweenness takes 1/strength as length and constraint "
                            "takes shares of strength; reach is counted in steps."));
    if (options.directed)
        notes.push_back(say("Directed: betweenness follows the direction of ties; the other "
                            "parts do not."));
}

} // namespace

Message verification_caveat() {
    return say("Lead for verification, not evidence.");
}

Result<Finding> find_leaders(const Network& network, const AnalysisOptions& options, Task& task) {
    if (network.vertices() < 3)
        return fail("A ranking needs at least three actors; this network has %1. Widen the "
                    "filter, or import more records.",
                    {count(network.vertices())});
    TRY(const LeaderParts parts, parts_of(network, options, task));
    Finding finding = cite("leaders", "Who runs it?", network, options);
    finding.scores = scores_of(network, parts);
    rank_scores(finding.scores);
    note_options(options, finding.notes);
    if (nobody_stands_out(finding, parts))
        finding.notes.push_back(say("No clear leader: nobody stands out from the others in this "
                                    "network."));
    finding.caveats.push_back(verification_caveat());
    for (auto& caveat : attention_caveat(network))
        finding.caveats.push_back(std::move(caveat));
    finding.caveats.push_back(say("A score says that somebody is central in this data, not that "
                                  "he leads. Leaders who stay out of the records are not found."));
    return finding;
}

} // namespace headwater
