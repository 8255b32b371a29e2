// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/initiative.h"

#include <algorithm>

#include "core/analysis/hawkes.h"
#include "core/analysis/instigators.h"
#include "core/analysis/significance.h"
#include "core/analysis/sinks.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr std::size_t enough_events = 50;
constexpr std::size_t most_events = 200'000; ///< the latest, so that memory stays small

Evidenced evidenced(std::vector<double> values) {
    Evidenced kind;
    kind.percentile = percentiles(values);
    kind.values = std::move(values);
    return kind;
}

Evidenced missing(Message why) {
    Evidenced kind;
    kind.missing = std::move(why);
    return kind;
}

void count_traffic(const Network& network, Initiative& initiative) {
    const Vertex n = network.vertices();
    initiative.out.resize(n);
    initiative.in.resize(n);
    for (const TieRecord& tie : network.ties) {
        if (!tie.directed || !(tie.strength > 0)) continue;
        initiative.out[tie.from] += tie.weight;
        initiative.in[tie.to] += tie.weight;
    }
    std::vector<double> wilson(n);
    for (Vertex v = 0; v < n; ++v)
        wilson[v] = wilson_lower_bound(initiative.out[v], initiative.out[v] + initiative.in[v]);
    initiative.kinds[0] = evidenced(std::move(wilson));
    initiative.kinds[1] = evidenced(initiative.out);
}

Result<Evidenced> triggered(const Network& network, Task& task) {
    auto places = ordered_contacts(network, &task);
    if (!task.may_go_on()) return stopped();
    if (places.size() < enough_events)
        return missing(say("Contacts that set off others are counted from %1 dated contacts with "
                           "a direction on; there are %2.",
                           {count(enough_events), count(places.size())}));
    if (places.size() > most_events)
        places.erase(places.begin(), places.end() - static_cast<std::ptrdiff_t>(most_events));
    std::vector<TimedEvent> events;
    for (const auto place : places) {
        const Contact& contact = network.contacts[place];
        events.push_back({contact.from, contact.to, static_cast<double>(contact.first)});
    }
    TRY(const Hawkes model, fit_hawkes(events, network.vertices(), task));
    const auto effects = set_off(events.size(), model);
    std::vector<double> credit(network.vertices(), 0);
    for (std::size_t i = 0; i < events.size(); ++i)
        credit[events[i].from] += effects[i];
    return evidenced(std::move(credit));
}

void count_beginnings(const Network& network, Initiative& initiative, const Task& task) {
    initiative.episodes = episodes(network, &task);
    initiative.entries = entries(network, &task);
    std::vector<double> moved(network.vertices(), 0);
    std::vector<double> brought(network.vertices(), 0);
    for (const Episode& episode : initiative.episodes)
        ++moved[episode.first_mover];
    for (const Entry& entry : initiative.entries)
        ++brought[entry.brought_by];
    initiative.kinds[3] =
        initiative.episodes.empty()
            ? missing(say("First movers are told from consignments and seizures that dated "
                          "contacts lead to; there are none."))
            : evidenced(std::move(moved));
    initiative.kinds[4] =
        initiative.entries.empty()
            ? missing(say("Newcomers are told from dated contacts with a direction; nobody new "
                          "was called after the first tenth of the period."))
            : evidenced(std::move(brought));
}

void count_sinks(const Network& network, Initiative& initiative) {
    const Sinks sinks = dominated_sinks(network);
    initiative.sinks = sinks.number;
    initiative.kinds[5] =
        sinks.number == 0
            ? missing(say("Who the goods must pass is told from directed ties of goods; there are "
                          "none."))
            : evidenced({sinks.dominated.begin(), sinks.dominated.end()});
}

} // namespace

std::size_t Initiative::available() const {
    return static_cast<std::size_t>(std::count_if(
        kinds.begin(), kinds.end(), [](const Evidenced& kind) { return kind.available(); }));
}

double Initiative::score(Vertex v) const {
    double sum = 0;
    for (const Evidenced& kind : kinds)
        if (kind.available()) sum += kind.percentile[v];
    return sum / static_cast<double>(available());
}

Result<Initiative> initiative_of(const Network& network, Task& task) {
    if (!task.may_go_on()) return stopped();
    Initiative initiative;
    count_traffic(network, initiative);
    TRY(initiative.kinds[2], triggered(network, task));
    count_beginnings(network, initiative, task);
    if (!task.may_go_on()) return stopped();
    count_sinks(network, initiative);
    if (!task.may_go_on()) return stopped();
    return initiative;
}

} // namespace headwater
