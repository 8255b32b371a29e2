// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/instigators.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/citation.h"
#include "core/analysis/initiative.h"
#include "core/analysis/leaders.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr double few_contacts = 10;
constexpr std::size_t often = 8192; ///< ties or people between two looks at the task

std::string whole(double number) {
    return number == std::floor(number) ? count(static_cast<std::uint64_t>(number))
                                        : decimal(number);
}

/// What each person's reasons rest on; his own record stands first.
struct Grounds {
    std::vector<std::vector<std::int64_t>> started, moved, brought;

    Grounds(const Network& network, const Initiative& initiative, const Task& task) {
        for (const Actor& actor : network.actors)
            started.push_back({actor.id.value});
        moved = brought = started;
        std::size_t seen = 0;
        for (const TieRecord& tie : network.ties) {
            if (++seen % often == 0 && !task.may_go_on()) return;
            if (tie.directed && tie.strength > 0)
                for (const LinkId link : tie.links)
                    started[tie.from].push_back(link.value);
        }
        for (const Episode& episode : initiative.episodes)
            moved[episode.first_mover].push_back(network.actors[episode.thing].id.value);
        for (const Entry& entry : initiative.entries)
            brought[entry.brought_by].push_back(network.actors[entry.newcomer].id.value);
    }
};

void add_effects(Score& score, const Initiative& initiative, const Grounds& grounds) {
    const Vertex v = score.vertex;
    const auto& [wilson, out, triggers, firsts, newcomers, sinks] = initiative.kinds;
    const std::vector<std::int64_t> himself{grounds.started[v].front()};
    if (triggers.available() && triggers.values[v] >= 1)
        score.reasons.push_back(
            {say("Set off about %1 later contacts.", {decimal(triggers.values[v], 0)}), himself});
    if (firsts.available() && firsts.values[v] > 0)
        score.reasons.push_back({say("First mover in %1 of %2 consignments and seizures.",
                                     {whole(firsts.values[v]), count(initiative.episodes.size())}),
                                 grounds.moved[v]});
    if (newcomers.available() && newcomers.values[v] > 0)
        score.reasons.push_back(
            {say("Brought in %1 of %2 newcomers.",
                 {whole(newcomers.values[v]), count(initiative.entries.size())}),
             grounds.brought[v]});
    if (sinks.available() && sinks.values[v] > 0)
        score.reasons.push_back(
            {say("Without this actor the goods reach %1 of %2 destinations no more.",
                 {whole(sinks.values[v]), count(initiative.sinks)}),
             himself});
}

void explain(Score& score, const Initiative& initiative, const Network& network,
             const Grounds& grounds) {
    const Vertex v = score.vertex;
    const double out = initiative.out[v];
    const double in = initiative.in[v];
    const std::vector<std::int64_t> records{network.actors[v].id.value};
    if (out > 0)
        score.reasons.push_back(
            {say("Started %1 of %2 contacts, with %3 others.",
                 {whole(out), whole(out + in), count(network.directed.degree(v))}),
             grounds.started[v]});
    add_effects(score, initiative, grounds);
    if (out + in < few_contacts) {
        score.badges.push_back("insufficient");
        score.against.push_back({say("Only %1 contacts with a direction; too few to tell who "
                                     "starts them.",
                                     {whole(out + in)}),
                                 records});
    }
    if (in > out)
        score.against.push_back({say("Is contacted more often than he starts a contact (%1 "
                                     "received, %2 started).",
                                     {whole(in), whole(out)}),
                                 records});
    if (initiative.kinds[1].percentile[v] < 0.5 && out > 0)
        score.against.push_back(
            {say("Starts fewer contacts than most others (%1).", {whole(out)}), records});
}

/// Worthless when stopped.
std::vector<Score> scores_of(const Network& network, const Initiative& initiative,
                             const Task& task) {
    static constexpr const char* names[] = {"I1", "I2", "I3", "I4", "I5", "I6"};
    const Grounds grounds(network, initiative, task);
    std::vector<Score> scores(network.vertices());
    for (Vertex v = 0; v < network.vertices(); ++v) {
        if (v % often == often - 1 && !task.may_go_on()) break;
        Score& score = scores[v];
        score.vertex = v;
        score.value = initiative.score(v);
        score.parts.push_back({"IS", score.value});
        for (std::size_t i = 0; i < initiative.kinds.size(); ++i)
            if (initiative.kinds[i].available())
                score.parts.push_back({names[i], initiative.kinds[i].percentile[v]});
        score.parts.push_back({"wilson", initiative.kinds[0].values[v]});
        score.parts.push_back({"out", initiative.out[v]});
        score.parts.push_back({"inn", initiative.in[v]});
        explain(score, initiative, network, grounds);
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
    Finding finding = cite("instigators", "Who starts things?", network, options, &task);
    TRY(const Initiative initiative, initiative_of(network, task));
    finding.scores = scores_of(network, initiative, task);
    if (!task.may_go_on()) return stopped();
    rank_scores(finding.scores);
    finding.notes.insert(finding.notes.begin() + 2, // what basis_of() gives
                         say("%1 of 6 kinds of evidence.", {count(initiative.available())}));
    for (const Evidenced& kind : initiative.kinds)
        if (!kind.available()) finding.notes.push_back(kind.missing);
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
