// SPDX-License-Identifier: Apache-2.0
#include "core/desk/analysis_runs.h"

#include <array>

#include "core/analysis/betweenness.h"
#include "core/analysis/citation.h"
#include "core/analysis/doubt.h"
#include "core/analysis/hidden_ties.h"
#include "core/analysis/instigators.h"
#include "core/analysis/key_players.h"
#include "core/analysis/layers.h"
#include "core/analysis/leaders.h"
#include "core/analysis/routes.h"
#include "core/analysis/tie_ranking.h"

namespace headwater {

namespace {

constexpr std::uint32_t usual_steps = 4;
constexpr std::size_t most_ways = 1000;
constexpr std::size_t usual_guesses = 20;

std::size_t size_of(const Asked& asked, std::size_t usual) {
    return asked.inquiry.size == 0 ? usual : asked.inquiry.size;
}

template<auto rank>
Result<Finding> run_ranking(const Asked& asked, Task& task) {
    TRY(Finding finding, rank(asked.network, asked.inquiry.options, task));
    if (asked.inquiry.layers) TRY_VOID(add_layers(finding, asked.network, task));
    const DoubtOptions& doubt = asked.inquiry.doubt;
    if (doubt.draws > 0) TRY_VOID(add_doubt(finding, asked.network, doubt, task));
    return finding;
}

template<KeyPlayerGoal goal>
Result<Finding> run_key_players(const Asked& asked, Task& task) {
    const std::size_t size = size_of(asked, 3);
    if (size >= asked.network.vertices())
        return fail("%1 are as many as there are. Ask for a smaller set.", {std::to_string(size)});
    return find_key_players(asked.network, size, goal, asked.inquiry.options, task);
}

Result<Finding> run_ties(const Asked& asked, Task& task) {
    return rank_ties(asked.network, asked.inquiry.options, task);
}

Result<Finding> run_hidden_ties(const Asked& asked, Task& task) {
    return find_hidden_ties(asked.network, size_of(asked, usual_guesses), asked.inquiry.options,
                            task);
}

Result<Finding> run_bridges(const Asked& asked, Task& task) {
    return rank_bridges(asked.network, asked.inquiry.options, task);
}

Result<Finding> run_between(const Asked& asked, Task& task) {
    const auto& options = asked.inquiry.options;
    TRY(const Graph* graph, graph_for(asked.network, options));
    TRY(const auto values, betweenness_between(*graph, asked.chosen, asked.others, task));
    Finding finding = cite("betweenness-between", "Who stands between these and those?",
                           asked.network, options, &task);
    if (!task.may_go_on()) return stopped();
    for (Vertex v = 0; v < values.size(); ++v) {
        finding.scores.emplace_back();
        finding.scores.back().vertex = v;
        finding.scores.back().value = values[v];
    }
    rank_scores(finding.scores);
    finding.caveats = attention_caveat(asked.network);
    finding.caveats.insert(finding.caveats.begin(), verification_caveat());
    return finding;
}

Result<Finding> run_path(const Asked& asked, Task& task) {
    const RouteQuestion question{
        .from = asked.chosen[0], .to = asked.chosen[1], .routes = size_of(asked, 1)};
    return find_routes(asked.network, question, asked.inquiry.options, task);
}

template<bool latest>
Result<Finding> run_timed_path(const Asked& asked, Task& task) {
    const RouteQuestion question{.from = asked.chosen[0],
                                 .to = asked.chosen[1],
                                 .in_time_order = true,
                                 .latest = latest,
                                 .longest_wait = asked.inquiry.options.longest_wait};
    return find_routes(asked.network, question, asked.inquiry.options, task);
}

Result<Finding> run_all_paths(const Asked& asked, Task& task) {
    const auto steps = asked.inquiry.most_steps == 0 ? usual_steps : asked.inquiry.most_steps;
    return find_all_routes(asked.network, asked.chosen[0], asked.chosen[1], steps,
                           size_of(asked, most_ways), asked.inquiry.options, task);
}

Result<Finding> run_connections(const Asked& asked, Task& task) {
    return find_connections(asked.network, asked.chosen, asked.inquiry.options, task);
}

Result<Finding> run_reach_in_time(const Asked& asked, Task& task) {
    return find_reach_in_time(asked.network, asked.chosen.front(),
                              asked.inquiry.options.longest_wait, asked.inquiry.options, task);
}

constexpr const char* borgatti =
    "Borgatti, Identifying sets of key players in a social network (2006)";
constexpr const char* replacement = "A replacement who is not in the records is not foreseen.";
constexpr const char* could_have =
    "A route shows that something could have passed this way, not that it did.";
constexpr const char* holme = "Holme, Phys. Rev. E 71 (2005)";

constexpr auto rows = std::to_array<AnalysisRow>({
    {"leaders", "Who runs it?", "The command score, see the ranking.", "Headwater: command score",
     "Lead for verification, not evidence.", Speaks::of_entities, Names::nobody, true, true, 0,
     run_ranking<find_leaders>},
    {"instigators", "Who starts things?", "The instigator score, see the ranking.",
     "Headwater: instigator score", "Lead for verification, not evidence.", Speaks::of_entities,
     Names::nobody, true, true, 0, run_ranking<find_instigators>},
    {"betweenness-between", "Who stands between these and those?",
     "Share of shortest paths from the first set to the second that pass, added up over pairs.",
     "Flom et al., Connections 26 (2004)", "Rests on who was put into the two sets.",
     Speaks::of_entities, Names::two_sets, true, false, 0, run_between},
    {"link-betweenness", "Which tie holds the others together?",
     "Number of pairs whose shortest paths pass along the tie, shared among equal paths.",
     "Girvan and Newman, PNAS 99 (2002)",
     "Unrecorded ties beside it would take pairs away from a tie.", Speaks::of_ties, Names::nobody,
     true, false, 0, run_ties},
    {"hidden-ties", "Between whom is a tie likely that nobody recorded?",
     "Pairs without a tie whose acquaintances suggest one, by the guess that does best on this "
     "case: Adamic-Adar, resource allocation or Katz.",
     "Liben-Nowell and Kleinberg, J. Am. Soc. Inf. Sci. 58 (2007)",
     "A lead for collection: never evidence, and in no score.", Speaks::of_ties, Names::nobody,
     false, false, usual_guesses, run_hidden_ties},
    {"bridges", "Which single tie keeps somebody connected?",
     "Ties without which two parts no longer reach each other; value: actors on the smaller side.",
     "Hopcroft and Tarjan, Commun. ACM 16 (1973)", "One unrecorded tie is enough to undo a bridge.",
     Speaks::of_ties, Names::nobody, false, false, 0, run_bridges},
    {"key-players", "Without which few does the network fall apart?",
     "The set whose removal leaves the most pairs that cannot reach each other (F).", borgatti,
     replacement, Speaks::of_entities, Names::nobody, false, false, 3,
     run_key_players<KeyPlayerGoal::fragment>},
    {"key-players-distance", "Without which few do the others move furthest apart?",
     "The set whose removal leaves the others furthest from each other (DF).", borgatti,
     replacement, Speaks::of_entities, Names::nobody, false, false, 3,
     run_key_players<KeyPlayerGoal::distance>},
    {"key-players-reach", "Through which few is everybody reached?",
     "The set from which the mean of 1/distance to everybody is highest.", borgatti,
     "Reach along recorded ties is not reach in fact.", Speaks::of_entities, Names::nobody, false,
     false, 3, run_key_players<KeyPlayerGoal::reach>},
    {"connections", "What lies between these?",
     "Everybody on some shortest path between two of those chosen, and one such path for every "
     "pair.",
     "Find Connecting Network", could_have, Speaks::of_routes, Names::several, true, false, 0,
     run_connections},
    {"path", "What is the shortest way from one to the other?",
     "The k shortest paths without a repeated stop, by steps, or by 1/strength if weighted.",
     "Yen, Manage. Sci. 17 (1971)", could_have, Speaks::of_routes, Names::two, true, true, 1,
     run_path},
    {"all-paths", "Which ways lead from one to the other?",
     "Every path without a repeated stop of at most so many steps.", "Find Path", could_have,
     Speaks::of_routes, Names::two, true, false, most_ways, run_all_paths},
    {"earliest-arrival", "How does something get there soonest, in order of time?",
     "The path of contacts, each later than the one before, that arrives first.", holme, could_have,
     Speaks::of_routes, Names::two, false, false, 0, run_timed_path<false>},
    {"latest-departure", "How late can it leave and still arrive, in order of time?",
     "The path of contacts, each later than the one before, that leaves last.", holme, could_have,
     Speaks::of_routes, Names::two, false, false, 0, run_timed_path<true>},
    {"reach-in-time", "Whom can something from here reach, in order of time?",
     "Everybody reached by contacts each later than the one before, soonest first.", holme,
     could_have, Speaks::of_routes, Names::one, false, false, 0, run_reach_in_time},
});

} // namespace

Result<Finding> run_measure(const Asked& asked, Task& task) {
    const MeasureRow& row = *find_measure(asked.inquiry.analysis);
    return measure(row, asked.network, asked.inquiry.options, task);
}

Result<Finding> run_grouping(const Asked& asked, Task& task) {
    const GroupingRow& row = *find_grouping(asked.inquiry.analysis);
    return group(row, asked.network, asked.inquiry.options, size_of(asked, row.usual_size), task);
}

std::span<const AnalysisRow> own_rows() {
    return rows;
}

} // namespace headwater
