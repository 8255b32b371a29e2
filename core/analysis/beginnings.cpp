// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/beginnings.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace headwater {

namespace {

constexpr std::int64_t day = 86400;
constexpr std::int64_t longest_step = 7 * day;

/// Looked at every few thousand contacts.
bool is_stopped(std::size_t seen, const Task* task) {
    return seen % 8192 == 8191 && task != nullptr && !task->may_go_on();
}

bool is_episode(const Actor& actor) {
    return actor.kind == "consignment" || actor.kind == "seizure";
}

/// Dated contacts of any kind, in order of time: goods have no callers.
std::vector<const Contact*> dated(const Network& network, const Task* task) {
    std::vector<const Contact*> contacts;
    for (std::size_t i = 0; i < network.contacts.size(); ++i) {
        if (is_stopped(i, task)) return {};
        const Contact& contact = network.contacts[i];
        if (contact.last - contact.first < day) contacts.push_back(&contact);
    }
    if (!std::ranges::is_sorted(contacts, {}, &Contact::first))
        std::ranges::stable_sort(contacts, {}, &Contact::first);
    return contacts;
}

/// Walks back in time from what touches `thing`; a contact leads on if its receiver started one
/// that does, later and soon enough.
std::optional<Vertex> first_mover(const Network& network, Vertex thing,
                                  const std::vector<const Contact*>& contacts, const Task* task) {
    constexpr auto never = std::numeric_limits<std::int64_t>::max();
    std::vector<std::int64_t> goes_on(network.vertices(), never);
    std::vector<std::pair<Vertex, std::int64_t>> at_once;
    std::optional<Vertex> first;
    const auto leads_on = [&](Vertex from, Vertex to, std::int64_t time) {
        if (is_episode(network.actors[from])) return;
        if (to != thing && (goes_on[to] == never || goes_on[to] - time > longest_step)) return;
        at_once.push_back({from, time});
        first = from;
    };
    for (std::size_t i = contacts.size(); i-- > 0;) {
        if (is_stopped(i, task)) return {};
        const Contact& contact = *contacts[i];
        leads_on(contact.from, contact.to, contact.first);
        if (!contact.directed || contact.from == thing)
            leads_on(contact.to, contact.from, contact.first);
        if (i > 0 && contacts[i - 1]->first == contact.first) continue;
        for (const auto& [who, time] : at_once)
            goes_on[who] = time;
        at_once.clear();
    }
    return first;
}

} // namespace

std::vector<std::uint32_t> ordered_contacts(const Network& network, const Task* task) {
    std::vector<std::uint32_t> places;
    for (std::uint32_t i = 0; i < network.contacts.size(); ++i) {
        if (is_stopped(i, task)) return {};
        const Contact& contact = network.contacts[i];
        if (contact.directed && contact.last - contact.first < day) places.push_back(i);
    }
    const auto time = [&](std::uint32_t place) { return network.contacts[place].first; };
    if (!std::ranges::is_sorted(places, {}, time)) std::ranges::stable_sort(places, {}, time);
    return places;
}

std::vector<Episode> episodes(const Network& network, const Task* task) {
    std::vector<Episode> found;
    const auto contacts = dated(network, task);
    for (Vertex v = 0; v < network.actors.size(); ++v)
        if (is_episode(network.actors[v]))
            if (const auto mover = first_mover(network, v, contacts, task))
                found.push_back({v, *mover});
    return found;
}

std::vector<Entry> entries(const Network& network, const Task* task) {
    const auto contacts = ordered_contacts(network, task);
    std::vector<Entry> found;
    if (contacts.empty()) return found;
    const auto time = [&](std::size_t i) { return network.contacts[contacts[i]].first; };
    const auto settled = time(0) + (time(contacts.size() - 1) - time(0)) / 10;
    std::vector<char> known(network.vertices(), 0);
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        if (is_stopped(i, task)) return {};
        const Contact& contact = network.contacts[contacts[i]];
        if (known[contact.to] == 0 && known[contact.from] != 0 && time(i) > settled)
            found.push_back({contact.to, contact.from});
        known[contact.from] = known[contact.to] = 1;
    }
    return found;
}

} // namespace headwater
