// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/citation.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/analysis/wording.h"
#include "core/base/moment.h"
#include "core/base/version.h"

namespace headwater {

namespace {

constexpr double much_attention = 0.25;

std::string yes_or_no(bool value) {
    return value ? "yes" : "no";
}

std::string joined(const std::vector<std::string>& names) {
    return fmt::format("{}", fmt::join(names, ", "));
}

std::string ids(const std::vector<EntityId>& entities) {
    std::vector<std::string> texts;
    for (const EntityId id : entities)
        texts.push_back(text_of(id));
    return joined(texts);
}

std::string lists(const std::vector<std::vector<EntityId>>& as_one) {
    std::vector<std::string> texts;
    for (const auto& list : as_one)
        texts.push_back(ids(list));
    return fmt::format("{}", fmt::join(texts, "; "));
}

std::vector<std::pair<std::string, std::string>> parameters_of(const Network& network,
                                                               const AnalysisOptions& options) {
    const Filter& filter = network.filter;
    std::vector<std::pair<std::string, std::string>> parameters = {
        {"directed", yes_or_no(options.directed)},
        {"weighted", yes_or_no(options.weighted)},
        {"entity kinds", joined(filter.entity_kinds)},
        {"link kinds", joined(filter.link_kinds)},
        {"from", filter.from},
        {"to", filter.to},
        {"min confidence", fmt::format("{}", filter.min_confidence)},
        {"min worth", fmt::format("{}", filter.min_worth)},
        {"isolates", yes_or_no(filter.include_isolates)},
        {"fold belongings", yes_or_no(filter.fold_belongings)},
        {"actors only", yes_or_no(filter.actors_only)},
        {"service numbers", yes_or_no(filter.with_services)},
        {"family ties", yes_or_no(filter.with_kin)},
        {"around", ids(filter.around)},
        {"steps", fmt::format("{}", filter.steps)},
        {"as one", lists(filter.as_one)},
        {"grade policy", fmt::format("{}", network.policy_version)}};
    if (options.longest_wait > 0)
        parameters.push_back({"longest wait", fmt::format("{} s", options.longest_wait)});
    return parameters;
}

Message cut_off(const Network& network) {
    std::int64_t first = Moment::open_end;
    std::int64_t last = Moment::open_start;
    for (const Contact& contact : network.contacts) {
        if (contact.first != Moment::open_start) first = std::min(first, contact.first);
        if (contact.last != Moment::open_end) last = std::max(last, contact.last);
    }
    if (first > last) return say("Data cut-off: unknown, for no contact carries a date.");
    return say("Data cut-off: %3. Dated contacts: %1, since %2.",
               {count(network.contacts.size()), day_of(first), day_of(last)});
}

std::string names_of(const std::vector<Actor>& actors) {
    constexpr std::size_t most = 5;
    std::string names;
    for (std::size_t i = 0; i < std::min(actors.size(), most); ++i)
        names += (i > 0 ? ", " : "") + actors[i].label;
    return actors.size() > most ? names + ", ..." : names;
}

std::size_t isolates(const Graph& graph) {
    std::size_t number = 0;
    for (Vertex v = 0; v < graph.vertices(); ++v)
        number += graph.degree(v) == 0 ? 1 : 0;
    return number;
}

/// Share of all recorded contacts that `v` takes part in.
double share_of_contacts(const Network& network, Vertex v) {
    double own = 0;
    double all = 0;
    for (const TieRecord& tie : network.ties) {
        all += tie.weight;
        if (tie.from == v || tie.to == v) own += tie.weight;
    }
    return all > 0 ? own / all : 0;
}

} // namespace

Finding cite(const char* method, const char* question, const Network& network,
             const AnalysisOptions& options, const Task* task) {
    Finding finding;
    finding.method = method;
    finding.title = question;
    finding.parameters = parameters_of(network, options);
    finding.seed = options.seed;
    finding.revision = network.revision;
    finding.version = program_version();
    finding.input = network.digest(task);
    finding.notes = coverage(network, task);
    return finding;
}

std::vector<Message> coverage(const Network& network, const Task* task) {
    const auto is_stopped = [task] { return task != nullptr && !task->may_go_on(); };
    std::vector<Message> notes;
    if (is_stopped()) return notes;
    notes.push_back(say(
        "Actors: %1, ties: %2, without any tie: %3. Unobserved does not mean unconnected.",
        {count(network.vertices()), count(network.graph.edges()), count(isolates(network.graph))}));
    if (is_stopped()) return notes;
    notes.push_back(cut_off(network));
    if (is_stopped()) return notes;
    if (network.self_loops > 0)
        notes.push_back(
            say("Contacts of an actor with itself, left out: %1.", {count(network.self_loops)}));
    const auto worthless = std::count_if(network.ties.begin(), network.ties.end(),
                                         [](const TieRecord& t) { return !(t.strength > 0); });
    if (worthless > 0)
        notes.push_back(
            say("Ties without weight (refuted, or of a kind that is not counted, such as "
                "kinship), left out: %1.",
                {count(static_cast<std::uint64_t>(worthless))}));
    if (!network.services.empty())
        notes.push_back(say("Service numbers, left out: %1 (%2).",
                            {count(network.services.size()), names_of(network.services)}));
    if (network.filter.min_worth > 0)
        notes.push_back(say("Only evidence worth at least %1 counts; what is graded lower was left "
                            "out.",
                            {decimal(network.filter.min_worth, 2)}));
    return notes;
}

std::span<const Message> basis_of(const Finding& finding) {
    const std::size_t wanted = finding.method == "instigators" ? 3 : 2;
    return std::span(finding.notes).first(std::min(finding.notes.size(), wanted));
}

std::vector<Message> attention_caveat(const Network& network) {
    const Graph& graph = network.graph;
    Vertex most = 0;
    for (Vertex v = 0; v < graph.vertices(); ++v)
        if (graph.degree(v) > graph.degree(most)) most = v;
    if (graph.edges() < 4) return {};
    const double share = graph.degree(most) / static_cast<double>(graph.edges());
    if (share <= much_attention) return {};
    return {say(
        "%1 carries %2 of the ties and %3 of the contacts. If the collection was aimed at "
        "this actor, prominence may come from being the target.",
        {network.actors[most].label, percent(share), percent(share_of_contacts(network, most))})};
}

Result<const Graph*> graph_for(const Network& network, const AnalysisOptions& options) {
    if (!options.directed) return &network.graph;
    if (!network.direction_known)
        return fail("No link of this network has a recorded direction. Run the measure without "
                    "direction, or import the links as directed.");
    return &network.directed;
}

} // namespace headwater
