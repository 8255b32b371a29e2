// SPDX-License-Identifier: Apache-2.0
// The list is ranked by the command score CS = (R + max(P, L)) / 2: close to everyone through ties
// that are often used (R), and in control of who is connected to whom, in person (P) or through
// lieutenants (L). Equal, frozen weights; never tuned for a case.
#include "core/analysis/leaders.h"

#include <algorithm>
#include <string_view>

#include "core/analysis/citation.h"
#include "core/analysis/leader_reasons.h"
#include "core/analysis/roles.h"
#include "core/analysis/significance.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr std::size_t too_many_firsts = 3;

/// Worthless when stopped.
std::vector<Score> scores_of(const Network& network, const LeaderParts& p, const Task& task) {
    const LeaderReasons reasons(network, p);
    const auto are_insulated = insulated(network, p);
    auto roles = role_hypotheses(network, p);
    std::vector<Score> scores(network.vertices());
    for (Vertex v = 0; v < network.vertices(); ++v) {
        if (v % 1024 == 1023 && !task.may_go_on()) break;
        Score& score = scores[v];
        score.vertex = v;
        score.value = p.CS[v];
        score.parts = {{"CS", p.CS[v]},
                       {"R", p.R[v]},
                       {"P", p.P[v]},
                       {"RL", p.RL[v]},
                       {"V", p.V[v]},
                       {"L", p.L[v]},
                       {"lam", p.lieutenants[v]},
                       {"B", p.B[v]},
                       {"H", p.H[v]},
                       {"K", p.K[v]},
                       {"C", p.C[v]},
                       {"dDF", p.loss[v]}};
        score.reasons = reasons.why(v);
        score.against = reasons.why_not(v);
        if (are_insulated[v]) score.badges.push_back("insulated");
        for (RoleHypothesis& role : roles[v])
            score.roles.push_back(
                {name_of(role.role), std::move(role.reasons), std::move(role.against)});
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
                            "takes shares of strength; reach is counted in steps, and over lengths "
                            "by the number of contacts."));
    if (options.directed)
        notes.push_back(say("Directed: betweenness follows the direction of ties; the other "
                            "parts do not."));
}

} // namespace

bool has_clear_leader(const Finding& finding) {
    return std::none_of(finding.notes.begin(), finding.notes.end(), [](const Message& note) {
        return std::string_view(note.text).starts_with("No clear leader");
    });
}

Message verification_caveat() {
    return say("Lead for verification, not evidence.");
}

Result<Finding> find_leaders(const Network& network, const AnalysisOptions& options, Task& task) {
    TRY_VOID(check_rankable(network));
    TRY(const LeaderParts parts, leader_parts(network, options, task));
    Finding finding = cite("leaders", "Who runs it?", network, options, &task);
    finding.scores = scores_of(network, parts, task);
    if (!task.may_go_on()) return stopped();
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
