// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/instigators.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/citation.h"
#include "core/analysis/leaders.h"
#include "core/analysis/significance.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr double few_contacts = 10;

struct Traffic {
    std::vector<double> out;
    std::vector<double> in;
    std::vector<std::vector<const TieRecord*>> started;
};

Traffic traffic_of(const Network& network) {
    Traffic traffic{std::vector<double>(network.vertices(), 0),
                    std::vector<double>(network.vertices(), 0),
                    std::vector<std::vector<const TieRecord*>>(network.vertices())};
    for (const TieRecord& tie : network.ties) {
        if (!tie.directed || !(tie.strength > 0)) continue;
        traffic.out[tie.from] += tie.weight;
        traffic.in[tie.to] += tie.weight;
        traffic.started[tie.from].push_back(&tie);
    }
    return traffic;
}

std::string whole(double number) {
    return number == std::floor(number) ? count(static_cast<std::uint64_t>(number))
                                        : decimal(number);
}

Reason started_reason(const Traffic& traffic, const Network& network, Vertex v) {
    Reason reason;
    reason.message = say("Started %1 of %2 contacts, with %3 others.",
                         {whole(traffic.out[v]), whole(traffic.out[v] + traffic.in[v]),
                          count(network.directed.degree(v))});
    reason.records.push_back(network.actors[v].id.value);
    for (const TieRecord* tie : traffic.started[v])
        for (const LinkId link : tie->links)
            reason.records.push_back(link.value);
    return reason;
}

void explain(Score& score, const Traffic& traffic, const Network& network, double I2) {
    const Vertex v = score.vertex;
    const double contacts = traffic.out[v] + traffic.in[v];
    const std::vector<std::int64_t> records{network.actors[v].id.value};
    if (traffic.out[v] > 0) score.reasons.push_back(started_reason(traffic, network, v));
    if (contacts < few_contacts) {
        score.badges.push_back("insufficient");
        score.against.push_back({say("Only %1 contacts with a direction; too few to tell who "
                                     "starts them.",
                                     {whole(contacts)}),
                                 records});
    }
    if (traffic.in[v] > traffic.out[v])
        score.against.push_back({say("Is contacted more often than he starts a contact (%1 "
                                     "received, %2 started).",
                                     {whole(traffic.in[v]), whole(traffic.out[v])}),
                                 records});
    if (I2 < 0.5 && traffic.out[v] > 0)
        score.against.push_back(
            {say("Starts fewer contacts than most others (%1).", {whole(traffic.out[v])}),
             records});
}

std::vector<Score> scores_of(const Network& network, const Traffic& traffic) {
    std::vector<double> wilson(network.vertices());
    for (Vertex v = 0; v < network.vertices(); ++v)
        wilson[v] = wilson_lower_bound(traffic.out[v], traffic.out[v] + traffic.in[v]);
    const auto I1 = percentiles(wilson);
    const auto I2 = percentiles(traffic.out);
    std::vector<Score> scores(network.vertices());
    for (Vertex v = 0; v < network.vertices(); ++v) {
        scores[v].vertex = v;
        scores[v].value = (I1[v] + I2[v]) / 2;
        scores[v].parts = {{"IS", scores[v].value}, {"I1", I1[v]},
                           {"I2", I2[v]},           {"wilson", wilson[v]},
                           {"out", traffic.out[v]}, {"inn", traffic.in[v]}};
        explain(scores[v], traffic, network, I2[v]);
    }
    return scores;
}

} // namespace

double wilson_lower_bound(double successes, double trials) {
    if (!(trials > 0)) return 0;
    constexpr double z = 1.959963985;
    const double share = successes / trials;
    const double middle = share + z * z / (2 * trials);
    const double spread = z * std::sqrt((share * (1 - share) + z * z / (4 * trials)) / trials);
    return std::max(0.0, (middle - spread) / (1 + z * z / trials));
}

Result<Finding> find_instigators(const Network& network, const AnalysisOptions& options,
                                 Task& task) {
    if (!network.direction_known)
        return fail("No link of this network has a recorded direction, so nobody can be said to "
                    "start a contact. Import calls, transfers or messages as directed links.");
    if (!task.may_go_on()) return stopped();
    Finding finding = cite("instigators", "Who starts things?", network, options);
    finding.scores = scores_of(network, traffic_of(network));
    rank_scores(finding.scores);
    finding.notes.push_back(say("2 of 6 kinds of evidence: share of contacts started, and number "
                                "of contacts started."));
    finding.notes.push_back(say("The first column of a link is taken for the one who starts the "
                                "contact; verify this for each source."));
    finding.caveats.push_back(verification_caveat());
    for (auto& caveat : attention_caveat(network))
        finding.caveats.push_back(std::move(caveat));
    finding.caveats.push_back(say("Who starts contacts in these records need not be who decides; "
                                  "read this list beside that of the leaders."));
    return finding;
}

} // namespace headwater
