// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/catalogue.h"

#include <array>
#include <cmath>

#include "core/analysis/brokerage_roles.h"
#include "core/analysis/centrality.h"
#include "core/analysis/citation.h"
#include "core/analysis/cores.h"
#include "core/analysis/cut_points.h"
#include "core/analysis/fragmentation.h"
#include "core/analysis/influence.h"
#include "core/analysis/leaders.h"
#include "core/analysis/percolation.h"
#include "core/analysis/sampled_betweenness.h"
#include "core/analysis/spectral.h"
#include "core/analysis/temporal.h"

namespace headwater {

namespace {

constexpr const char* freeman = "Freeman, Centrality in social networks, Social Networks 1 (1979)";
constexpr const char* borgatti =
    "Borgatti, Identifying sets of key players in a social network (2006)";
constexpr const char* burt = "Burt, Structural Holes (1992)";
constexpr const char* gould =
    "Gould and Fernandez, Structures of mediation, Sociol. Methodol. 19 (1989)";
constexpr const char* by_community =
    "Rests on the communities found; ties without direction count both ways.";
constexpr bool directable = true;
constexpr bool weightable = true;
constexpr bool by_wait = true;

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
     directable, weightable, "betweenness-sampled"},
    {"betweenness-sampled", "Who stands between the others, in a very large network?",
     "Share of shortest paths drawn at random that pass; all values are within 0.01 of exact "
     "betweenness with a probability of 90 %.",
     "Riondato and Kornaropoulos, Data Min. Knowl. Discov. 30 (2016)",
     "Differences below 0.02 mean nothing; the same seed gives the same list.", sampled_betweenness,
     directable},
    {"betweenness-between-groups", "Who stands between the groups?",
     "Share of shortest paths between actors of different communities that pass, averaged over "
     "connected pairs.",
     freeman, by_community, betweenness_between_groups, directable},
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
     "Mean 1/distance lost among the other n-1 actors.", borgatti,
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
    {"eigenvector", "Who is tied to those who are well tied?",
     "Principal eigenvector of the largest component, largest value 1; elsewhere 0.",
     "Bonacich, J. Math. Sociol. 2 (1972)", "Says nothing outside the largest component.",
     eigenvector, !directable, weightable},
    {"katz", "Who is within reach of many, near ones counting more?",
     "(I - aA')^-1 1 with a half of 1/largest eigenvalue, of length 1; directed: along arcs that "
     "arrive.",
     "Katz, Psychometrika 18 (1953)", "Follows degree closely in small networks.", katz, directable,
     weightable},
    {"pagerank", "At whom does a random walk along the ties end up?",
     "Stationary share of a walk that starts anew with probability 0.15; sum 1.",
     "Brin and Page (1998)", "Follows degree closely without direction.", pagerank, directable,
     weightable},
    {"hubs", "Who points to those whom many point to?", "Principal vector of AA', sum 1.",
     "Kleinberg, J. ACM 46 (1999)", "The same as authorities without direction.", hubs, directable,
     weightable},
    {"authorities", "Whom do the hubs point to?", "Principal vector of A'A, sum 1.",
     "Kleinberg, J. ACM 46 (1999)", "The same as hubs without direction.", authorities, directable,
     weightable},
    {"coreness", "Who sits deep in the dense part?",
     "Largest k so that the actor belongs to a part in which all have k contacts.",
     "Seidman, Social Networks 5 (1983)", "Many share a value; leaders may sit outside the core.",
     coreness},
    {"clustering", "Whose contacts know each other?",
     "Ties among the contacts, divided by those possible; undefined below two contacts.",
     "Watts and Strogatz, Nature 393 (1998)",
     "High values are common among people with few "
     "contacts.",
     clustering},
    {"cut-points", "Who holds the network together alone?",
     "How many components more there are without the actor; 0 unless a cut point.",
     "Hopcroft and Tarjan, Commun. ACM 16 (1973)",
     "One unrecorded tie is enough to undo a cut point.", separated_pieces},
    {"fragmentation", "Without whom can most pairs no longer reach each other?",
     "Gain in F, the share of pairs that cannot reach each other, when the actor is removed.",
     borgatti, "A replacement who is not in the records is not foreseen.", fragmentation_gain},
    {"distance-fragmentation", "Without whom do the others move apart?",
     "Gain in DF = 1 - mean 1/distance over pairs when the actor is removed; may be negative.",
     borgatti, "Removing somebody far out brings the rest closer together.",
     distance_fragmentation_gain},
    {"collective-influence", "Whose removal strikes the most hubs two steps away?",
     "(k-1) times the sum of (k-1) over those exactly two steps away.",
     "Morone and Makse, Nature 524 (2015)", "Made for very large networks without structure.",
     collective_influence},
    {"percolation", "Who stands between the most active and the others?",
     "Betweenness with each source weighted by its share of strength, divided by n-2.",
     "Piraveenan et al., PLoS ONE 8 (2013)", "Activity is what was recorded, not what was done.",
     percolation_of_strength, directable, weightable},
    {"coordinator", "Who passes things on inside his own group?",
     "Pairs i -> v -> j without i -> j, all three in one community.", gould, by_community,
     coordination},
    {"itinerant", "Who passes things on inside a group that is not his own?",
     "Pairs i -> v -> j without i -> j, i and j in one community, v in another.", gould,
     by_community, itinerancy},
    {"gatekeeper", "Who lets things into his group?",
     "Pairs i -> v -> j without i -> j, v and j in one community, i in another.", gould,
     by_community, gatekeeping},
    {"representative", "Who carries things out of his group?",
     "Pairs i -> v -> j without i -> j, i and v in one community, j in another.", gould,
     by_community, representation},
    {"liaison", "Who passes things on between groups that are both not his own?",
     "Pairs i -> v -> j without i -> j, all three in different communities.", gould, by_community,
     liaising},
    {"temporal-closeness", "From whom does something spread soonest, in order of time?",
     "Sum of 1/days until arrival from the day before the first contact, divided by n-1; each "
     "contact later than the one before.",
     "Pan and Saramaki, Phys. Rev. E 84 (2011)", "Needs dated contacts; unrecorded ones delay.",
     temporal_closeness, !directable, !weightable, nullptr, by_wait},
    {"temporal-reach", "Whom can something reach in order of time?",
     "Number of others reached by contacts each later than the one before.",
     "Holme, Phys. Rev. E 71 (2005)", "Needs dated contacts; unrecorded ones cut it short.",
     temporal_reach, !directable, !weightable, nullptr, by_wait},
});

void note_unused(const MeasureRow& row, const AnalysisOptions& options, Finding& finding) {
    if (options.directed && !row.uses_direction)
        finding.notes.push_back(say("This measure is the same with and without direction."));
    if (options.weighted && !row.uses_strength)
        finding.notes.push_back(say("This measure does not use the strength of ties."));
    if (options.longest_wait > 0 && !row.uses_wait)
        finding.notes.push_back(say("This measure does not use the order of time."));
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

const MeasureRow& feasible(const MeasureRow& row, const Graph& graph) {
    const double work = graph.vertices() * static_cast<double>(graph.edges());
    if (row.if_too_large == nullptr || work <= MeasureRow::too_large) return row;
    return *find_measure(row.if_too_large);
}

Result<Finding> measure(const MeasureRow& wanted, const Network& network,
                        const AnalysisOptions& options, Task& task) {
    const MeasureRow& row = feasible(wanted, network.graph);
    TRY(const auto values, row.run(network, options, task));
    Finding finding = cite(row.name, row.question, network, options, &task);
    if (!task.may_go_on()) return stopped();
    finding.scores.resize(values.size());
    for (Vertex v = 0; v < values.size(); ++v) {
        finding.scores[v].vertex = v;
        finding.scores[v].value = values[v];
    }
    rank_scores(finding.scores);
    note_unused(row, options, finding);
    if (&row != &wanted)
        finding.notes.push_back(say("This network is too large for exact values in reasonable "
                                    "time, so they were estimated. %1",
                                    {row.definition}));
    finding.caveats = attention_caveat(network);
    finding.caveats.insert(finding.caveats.begin(), {verification_caveat(), say(row.caveat)});
    return finding;
}

} // namespace headwater
