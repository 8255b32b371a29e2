// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/catalogue.h"

#include <array>
#include <cmath>

#include "core/analysis/centrality.h"
#include "core/analysis/citation.h"
#include "core/analysis/leaders.h"

namespace headwater {

namespace {

constexpr const char* freeman = "Freeman, Centrality in social networks, Social Networks 1 (1979)";
constexpr const char* burt = "Burt, Structural Holes (1992)";
constexpr bool directable = true;
constexpr bool weightable = true;

constexpr auto rows = std::to_array<MeasureRow>({
    {"degree", "Who has the most contacts?", "Number of contacts; directed: arcs in and out.",
     freeman, "Service numbers and the target of the collection have many contacts too.", degree,
     directable},
    {"in-degree", "Who is contacted by the most?", "Number of actors with a tie towards this one.",
     freeman, "Needs recorded directions.", in_degree},
    {"out-degree", "Who contacts the most?", "Number of actors that this one has a tie towards.",
     freeman, "Needs recorded directions.", out_degree},
    {"strength", "Whose ties are the strongest?",
     "Sum over ties of their strength: contacts times the worth of their evidence.",
     "Barrat et al., PNAS 101 (2004)", "Frequent contact is not importance.", strength, directable},
    {"betweenness", "Who stands between the others?",
     "Share of shortest paths between all other pairs that pass, averaged over pairs.", freeman,
     "Misses leaders who keep away; rises for whoever was watched.", normalised_betweenness,
     directable, weightable},
    {"closeness", "Who is near to everyone?",
     "(r / sum of distances) times (r / (n-1)), r the number reached; directed: outwards.",
     "Wasserman and Faust, Social Network Analysis (1994)",
     "Compares badly across separate components.", closeness, directable},
    {"closeness-in", "Who is easily reached by everyone?",
     "Closeness along ties that arrive; undirected the same as closeness.",
     "Wasserman and Faust, Social Network Analysis (1994)",
     "Compares badly across separate components.", closeness_in, directable},
    {"harmonic", "Who reaches most people in few steps?",
     "Sum of 1/distance to all others, divided by n-1; unreachable counts 0.",
     "Rochat, Closeness centrality extended to unconnected graphs (2009)",
     "Favours the middle of the data, which is where the collection looked.", harmonic, directable},
    {"loss-of-reach", "Without whom would the others fall apart?",
     "Mean 1/distance lost among the other n-1 actors.",
     "after Borgatti, Identifying sets of key players (2006)",
     "A replacement who is not in the records is not foreseen.", lost_reach},
    {"constraint", "Whose contacts all know each other?",
     "Sum over contacts of the squared share of effort that leads to them, straight or through "
     "another contact. Low: a broker. Undefined without contacts.",
     burt, "The best brokers have the lowest values.", burt_constraint, directable, weightable},
    {"effective-size", "Who has the most contacts that do not know each other?",
     "Contacts less their mean number of ties among themselves. Undefined without contacts.", burt,
     "Unrecorded ties among contacts make everyone look like a broker.", burt_effective_size},
    {"lieutenants", "Who lets others do the talking?",
     "Mean percentile of betweenness of the contacts, times their independence (1 - sum of "
     "squared shares). 0 with fewer than two contacts.",
     "Headwater: lieutenant index", "A poor list on its own; read it beside betweenness.",
     lieutenants, directable, weightable},
});

void note_unused(const MeasureRow& row, const AnalysisOptions& options, Finding& finding) {
    if (options.directed && !row.uses_direction)
        finding.notes.push_back(say("This measure is the same with and without direction."));
    if (options.weighted && !row.uses_strength)
        finding.notes.push_back(say("This measure does not use the strength of ties."));
}

} // namespace

std::span<const MeasureRow> measures() {
    return rows;
}

const MeasureRow* find_measure(std::string_view name) {
    for (const MeasureRow& row : rows)
        if (row.name == name) return &row;
    return nullptr;
}

Result<Finding> measure(const MeasureRow& row, const Network& network,
                        const AnalysisOptions& options, Task& task) {
    TRY(const auto values, row.run(network, options, task));
    Finding finding = cite(row.name, row.question, network, options);
    finding.scores.resize(values.size());
    for (Vertex v = 0; v < values.size(); ++v) {
        finding.scores[v].vertex = v;
        finding.scores[v].value = values[v];
    }
    rank_scores(finding.scores);
    note_unused(row, options, finding);
    finding.caveats = attention_caveat(network);
    finding.caveats.insert(finding.caveats.begin(), {verification_caveat(), say(row.caveat)});
    return finding;
}

} // namespace headwater
