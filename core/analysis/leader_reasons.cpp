// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/leader_reasons.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/analysis/significance.h"
#include "core/analysis/wording.h"
#include "core/network/traverse.h"

namespace headwater {

namespace {

constexpr double upper_half = 0.5;
constexpr double top_decile = 0.9;
constexpr double doubtful = 0.35;
constexpr std::uint32_t hubs = 12;       // ways between these are shown first
constexpr std::uint32_t read_about = 50; // so many have the ways through them looked up
constexpr std::size_t ways_shown = 3;
constexpr double open_contacts = 0.5; // constraint of somebody whose contacts are mostly strangers

std::vector<std::uint32_t> component_sizes(const Graph& graph) {
    std::vector<std::uint32_t> sizes(graph.vertices(), 0);
    Walk walk(graph);
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        if (sizes[v] != 0) continue;
        const auto& reached = walk.from(v);
        for (const Vertex w : reached)
            sizes[w] = static_cast<std::uint32_t>(reached.size());
    }
    return sizes;
}

std::vector<double> negated(std::vector<double> values) {
    for (double& value : values)
        value = -value;
    return values;
}

std::vector<Vertex> first_of(const std::vector<std::uint32_t>& places) {
    std::vector<Vertex> first;
    for (Vertex v = 0; v < places.size(); ++v)
        if (places[v] <= hubs) first.push_back(v);
    std::stable_sort(first.begin(), first.end(),
                     [&](Vertex a, Vertex b) { return places[a] < places[b]; });
    first.resize(std::min<std::size_t>(first.size(), hubs));
    return first;
}

std::string of(std::size_t number) {
    return count(number);
}

} // namespace

LeaderReasons::LeaderReasons(const Network& network, const LeaderParts& parts)
    : m_network(network),
      m_parts(parts),
      m_ranks{ranks(parts.betweenness),         ranks(parts.harmonic),    ranks(parts.loss),
              ranks(negated(parts.constraint)), ranks(parts.familiarity), ranks(parts.CS)},
      m_ways(network.graph, first_of(m_ranks.betweenness)),
      m_reached(component_sizes(network.graph)),
      m_ties_of(network.vertices()) {
    const double others = network.vertices() - 1.0;
    for (const double nearness : parts.harmonic)
        m_reach_total += nearness * others;
    for (auto& size : m_reached)
        --size;
    for (std::uint32_t i = 0; i < network.ties.size(); ++i) {
        m_contacts_repeat |= network.ties[i].weight > 1;
        m_ties_of[network.ties[i].from].push_back(i);
        m_ties_of[network.ties[i].to].push_back(i);
    }
}

std::vector<std::int64_t> LeaderReasons::records_of(Vertex v) const {
    std::vector<std::int64_t> records{m_network.actors[v].id.value};
    for (const auto i : m_ties_of[v])
        for (const LinkId link : m_network.ties[i].links)
            records.push_back(link.value);
    return records;
}

std::vector<std::vector<std::int64_t>> LeaderReasons::paths_of(Vertex v) const {
    std::vector<std::vector<std::int64_t>> paths;
    if (m_ranks.command[v] > read_about) return paths;
    for (const auto& way : m_ways.through(v, ways_shown)) {
        paths.emplace_back();
        for (const Vertex stop : way)
            paths.back().push_back(m_network.actors[stop].id.value);
    }
    return paths;
}

std::vector<Reason> LeaderReasons::why(Vertex v) const {
    std::vector<Reason> reasons;
    if (m_parts.B[v] >= upper_half) add_brokerage(v, reasons);
    if (m_parts.H[v] >= upper_half) add_nearness(v, reasons);
    if (m_parts.R[v] >= upper_half) add_familiarity(v, reasons);
    if (m_parts.K[v] >= upper_half) add_loss(v, reasons);
    if (m_parts.C[v] >= upper_half && m_parts.constraint[v] < open_contacts)
        reasons.push_back({say("Contacts hardly know each other (constraint %1, rank %2 of %3).",
                               {decimal(m_parts.constraint[v], 2), of(m_ranks.constraint[v]),
                                of(m_network.vertices())}),
                           records_of(v)});
    add_lieutenants(v, reasons);
    add_control(v, reasons);
    return reasons;
}

void LeaderReasons::add_brokerage(Vertex v, std::vector<Reason>& reasons) const {
    if (!(m_parts.betweenness[v] > 0)) return;
    reasons.push_back({say("Stands on %1 of the shortest paths between the others (rank %2 of %3).",
                           {percent(m_parts.betweenness[v]), of(m_ranks.betweenness[v]),
                            of(m_network.vertices())}),
                       records_of(v), paths_of(v)});
}

void LeaderReasons::add_nearness(Vertex v, std::vector<Reason>& reasons) const {
    if (m_reached[v] == 0) return;
    const auto others = m_network.vertices() - 1U;
    // closeness = (r / sum of d) (r / (n-1)), so the mean distance is r / (closeness (n-1)).
    const double steps = m_reached[v] / (m_parts.closeness[v] * others);
    const auto records = std::vector<std::int64_t>{m_network.actors[v].id.value};
    if (m_reached[v] == others)
        reasons.push_back({say("Reaches everyone in %1 steps on average (rank %2 of %3).",
                               {decimal(steps), of(m_ranks.harmonic[v]), of(others + 1)}),
                           records});
    else
        reasons.push_back(
            {say("Reaches %1 of the %2 others in %3 steps on average (rank %4).",
                 {of(m_reached[v]), of(others), decimal(steps), of(m_ranks.harmonic[v])}),
             records});
}

void LeaderReasons::add_loss(Vertex v, std::vector<Reason>& reasons) const {
    const double n = m_network.vertices();
    const double own = 2 * m_parts.harmonic[v] * (n - 1);
    const double among_others = (m_reach_total - own) / ((n - 1) * (n - 2));
    if (!(m_parts.loss[v] > 0) || !(among_others > 0)) return;
    reasons.push_back({say("Without this actor %1 of the reach among the others is lost "
                           "(rank %2 of %3).",
                           {percent(m_parts.loss[v] / among_others), of(m_ranks.loss[v]),
                            of(m_network.vertices())}),
                       records_of(v)});
}

void LeaderReasons::add_familiarity(Vertex v, std::vector<Reason>& reasons) const {
    if (!m_contacts_repeat) return;
    reasons.push_back({say("Is close to everyone through ties that are often used (rank %1 of %2).",
                           {of(m_ranks.familiarity[v]), of(m_network.vertices())}),
                       records_of(v)});
}

std::vector<std::int64_t> LeaderReasons::brokers_of(Vertex v) const {
    std::vector<std::int64_t> records;
    for (const Vertex u : m_network.graph.neighbours(v))
        if (m_parts.B[u] >= top_decile) records.push_back(m_network.actors[u].id.value);
    return records;
}

void LeaderReasons::add_lieutenants(Vertex v, std::vector<Reason>& reasons) const {
    auto brokers = brokers_of(v);
    if (!(m_parts.L[v] > 0) || brokers.empty()) return;
    auto sentence = say("Has %1 contacts; %2 of them are in the top decile of brokers.",
                        {of(m_network.graph.degree(v)), of(brokers.size())});
    reasons.push_back({std::move(sentence), std::move(brokers)});
}

void LeaderReasons::add_control(Vertex v, std::vector<Reason>& reasons) const {
    if (std::max(m_parts.P[v], m_parts.L[v]) < upper_half) return;
    auto brokers = brokers_of(v);
    if (m_parts.P[v] >= m_parts.L[v]) {
        reasons.push_back({say("Controls in person who is connected to whom (ahead of %1 of the "
                               "others on average).",
                               {percent(m_parts.P[v])}),
                           records_of(v)});
    } else if (brokers.size() > 1) {
        auto sentence = say("Controls who is connected to whom through %1 brokers more than in "
                            "person.",
                            {of(brokers.size())});
        reasons.push_back({std::move(sentence), std::move(brokers)});
    }
}

std::vector<Reason> LeaderReasons::why_not(Vertex v) const {
    std::vector<Reason> against;
    add_low_ranks(v, against);
    add_thin_evidence(v, against);
    return against;
}

void LeaderReasons::add_low_ranks(Vertex v, std::vector<Reason>& against) const {
    const auto records = std::vector<std::int64_t>{m_network.actors[v].id.value};
    const auto all = of(m_network.vertices());
    if (m_parts.B[v] < upper_half)
        against.push_back({say("Hardly stands between others (betweenness: rank %1 of %2).",
                               {of(m_ranks.betweenness[v]), all}),
                           records});
    if (m_parts.H[v] < upper_half)
        against.push_back({say("Is far from most others (harmonic closeness: rank %1 of %2).",
                               {of(m_ranks.harmonic[v]), all}),
                           records});
    if (m_parts.K[v] < upper_half)
        against.push_back({say("Would hardly be missed (loss of reach: rank %1 of %2).",
                               {of(m_ranks.loss[v]), all}),
                           records});
    if (m_parts.C[v] < upper_half)
        against.push_back({say("Contacts know each other, or there is only one (constraint: "
                               "rank %1 of %2).",
                               {of(m_ranks.constraint[v]), all}),
                           records});
    if (m_parts.L[v] == 0)
        against.push_back({say("Does not lead through two or more independent brokers."), records});
}

void LeaderReasons::add_thin_evidence(Vertex v, std::vector<Reason>& against) const {
    const auto contacts = m_network.graph.degree(v);
    const auto all = m_ties_of[v].size();
    if (contacts <= 2)
        against.push_back(
            {say("Known contacts: only %1. Little can be told from so few.", {of(contacts)}),
             records_of(v)});
    std::set<std::int64_t> sources;
    Reason weak;
    std::size_t doubtful_ties = 0;
    for (const auto i : m_ties_of[v]) {
        const TieRecord& tie = m_network.ties[i];
        for (const Voucher& voucher : tie.vouchers)
            if (voucher.worth > 0) sources.insert(voucher.source);
        if (tie.confidence > doubtful) continue;
        ++doubtful_ties;
        for (const LinkId link : tie.links)
            weak.records.push_back(link.value);
    }
    if (all > 0 && sources.size() == 1)
        against.push_back({say("Everything known of this actor's ties comes from a single source."),
                           {*sources.begin()}});
    if (doubtful_ties == 0) return;
    weak.message = say("Ties that rest on refuted or doubtful evidence (confidence at most 0.35): "
                       "%1 of %2.",
                       {of(doubtful_ties), of(all)});
    against.push_back(std::move(weak));
}

} // namespace headwater
