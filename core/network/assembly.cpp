// SPDX-License-Identifier: Apache-2.0
// Every sum here is taken in an order that the values themselves give, never that of arrival.
#include "core/network/assembly.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <tuple>

#include "core/base/patient_sort.h"
#include "core/model/grade.h"
#include "core/network/neighbourhood.h"
#include "core/network/standing.h"

namespace headwater {

namespace {

constexpr double worth_without_evidence = 0.5; // F6

/// A link between two vertices, on its way into a tie.
struct Strand {
    Vertex from = 0;
    Vertex to = 0;
    Layer layer = Layer::other;
    bool directed = false;
    std::uint32_t link = 0;

    auto tie_key() const { return std::tie(from, to, layer, directed); }
};

/// A link that begins and ends at one vertex: a contact with oneself is counted, the bond
/// between an owner and what is his is not a contact at all.
bool is_self_contact(const GatheredLink& link) {
    return link.from == link.to || link.layer != Layer::ownership;
}

bool leaves_out_services(const Filter& filter) {
    return filter.actors_only && !filter.with_services;
}

/// Sorted by tie, then by link. Worthless when stopped.
std::vector<Strand> strands_of(const Gathered& gathered, const Standing& standing,
                               const Filter& filter, std::size_t& self_loops, const Task& task) {
    std::vector<Strand> strands;
    const auto is_left_out = [&](std::uint32_t end) {
        return leaves_out_services(filter) && gathered.entities[end].service;
    };
    for (std::uint32_t i = 0; i < gathered.links.size(); ++i) {
        const GatheredLink& link = gathered.links[i];
        auto from = standing.vertex[standing.stands_for[link.from]];
        auto to = standing.vertex[standing.stands_for[link.to]];
        if (!link.wanted || from == nowhere || to == nowhere) continue;
        if (is_left_out(link.from) || is_left_out(link.to)) continue;
        if (from == to) {
            self_loops += is_self_contact(link) ? 1 : 0;
            continue;
        }
        if (!link.directed && from > to) std::swap(from, to);
        strands.push_back({from, to, link.layer, link.directed, i});
    }
    const auto comes_first = [&](const Strand& a, const Strand& b) {
        if (a.tie_key() != b.tie_key()) return a.tie_key() < b.tie_key();
        return gathered.links[a.link].id < gathered.links[b.link].id;
    };
    sort_patiently(strands, comes_first, task);
    return strands;
}

/// Names each warrant by its target, so that two warrants on one person are one, in an order that
/// no import order can change; the items follow.
void name_warrants(Network& network, Gathered& gathered, const Standing& standing) {
    std::vector<Warrant> named;
    for (const GatheredWarrant& warrant : gathered.warrants) {
        const auto place =
            warrant.target ? standing.vertex[standing.stands_for[*warrant.target]] : nowhere;
        named.push_back(place == nowhere
                            ? Warrant{warrant.name, {}}
                            : Warrant{network.actors[place].label, network.actors[place].id});
    }
    const std::set<Warrant> each(named.begin(), named.end());
    network.warrants.assign(each.begin(), each.end());
    for (GatheredItem& item : gathered.items) {
        if (item.warrant == 0) continue;
        const auto found = std::ranges::lower_bound(network.warrants, named[item.warrant - 1]);
        item.warrant = static_cast<std::uint32_t>(found - network.warrants.begin()) + 1;
    }
}

/// The items of each link side by side, found by the link's place.
class ItemsByLink {
public:
    explicit ItemsByLink(const Gathered& gathered)
        : m_items(gathered.items),
          m_starts(gathered.links.size() + 1, 0),
          m_order(gathered.items.size()) {
        for (const auto& item : m_items)
            ++m_starts[item.link + 1];
        std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
        auto next = m_starts;
        for (std::uint32_t i = 0; i < m_items.size(); ++i)
            m_order[next[m_items[i].link]++] = i;
    }

    template<class Visit>
    void for_each(std::uint32_t link, const Visit& visit) const {
        for (auto i = m_starts[link]; i < m_starts[link + 1]; ++i)
            visit(m_items[m_order[i]]);
    }

private:
    const std::vector<GatheredItem>& m_items;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_order;
};

double sum_in_order(std::vector<double>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

std::vector<Voucher> best_of_each_source(std::vector<Voucher>& vouchers) {
    std::sort(vouchers.begin(), vouchers.end(), [](const Voucher& a, const Voucher& b) {
        return std::tie(a.source, b.worth) < std::tie(b.source, a.worth);
    });
    std::vector<Voucher> best;
    for (const Voucher& voucher : vouchers)
        if (best.empty() || best.back().source != voucher.source) best.push_back(voucher);
    return best;
}

/// Adds the items of some strands up to one tie; keeps its memory from tie to tie.
class TieMaker {
public:
    TieMaker(const Gathered& gathered, const ItemsByLink& items, double min_worth)
        : m_gathered(gathered),
          m_items(items),
          m_counts_unbacked(worth_without_evidence >= min_worth) {}

    /// A tie of which nothing falls into the window has no links.
    TieRecord make(std::span<const Strand> strands) {
        m_vouchers.clear();
        m_strengths.clear();
        m_weights.clear();
        const Strand& any = strands.front();
        m_warrants.clear();
        TieRecord tie{any.from, any.to, any.directed, any.layer, 0, 0, 0, 0, {}, {}, 0};
        for (const Strand& strand : strands)
            take(m_gathered.links[strand.link], strand.link, tie);
        tie.strength = sum_in_order(m_strengths);
        tie.weight = sum_in_order(m_weights);
        tie.vouchers = best_of_each_source(m_vouchers);
        tie.confidence = confidence(tie.vouchers);
        if (m_warrants.size() == 1) tie.warrant = *m_warrants.begin();
        return tie;
    }

private:
    void take(const GatheredLink& link, std::uint32_t place, TieRecord& tie) {
        const auto items_before = tie.items;
        m_items.for_each(place, [&](const GatheredItem& item) {
            ++tie.items;
            // What is refuted stays listed, and no contact of it is counted.
            const bool counts = item.worth > 0;
            vouch(item.source, item.worth, counts ? item.weight : 0, link.kind_worth);
            if (counts) m_warrants.insert(item.warrant);
        });
        const bool unbacked = !link.backed && m_counts_unbacked;
        if (unbacked) {
            vouch(0, worth_without_evidence, 1, link.kind_worth);
            m_warrants.insert(0);
        }
        if (unbacked || tie.items > items_before) tie.links.push_back(link.id);
    }

    void vouch(std::int64_t source, double worth, double weight, double kind_worth) {
        m_vouchers.push_back({source, worth});
        m_strengths.push_back(worth * weight * kind_worth);
        m_weights.push_back(weight);
    }

    const Gathered& m_gathered;
    const ItemsByLink& m_items;
    bool m_counts_unbacked;
    std::vector<Voucher> m_vouchers;
    std::vector<double> m_strengths;
    std::vector<double> m_weights;
    std::set<std::uint32_t> m_warrants; ///< of the credible items; 0: none
};

void add_contacts(const Strand& strand, const ItemsByLink& items, std::vector<Contact>& contacts) {
    items.for_each(strand.link, [&](const GatheredItem& item) {
        if (item.dated && item.worth > 0)
            contacts.push_back(
                {strand.from, strand.to, item.first, item.last, strand.directed, strand.layer});
    });
}

Result<void> add_ties(Network& network, std::span<const Strand> strands, const Gathered& gathered,
                      Task& task) {
    const ItemsByLink items(gathered);
    TieMaker maker(gathered, items, network.filter.min_worth);
    task.restart(strands.size());
    for (std::size_t i = 0, end = 0; i < strands.size(); i = end) {
        if (!task.may_go_on()) return stopped();
        while (end < strands.size() && strands[end].tie_key() == strands[i].tie_key())
            ++end;
        const auto bundle = strands.subspan(i, end - i);
        task.advance(bundle.size());
        auto tie = maker.make(bundle);
        if (tie.links.empty() || tie.confidence < network.filter.min_confidence) continue;
        for (const Strand& strand : bundle)
            add_contacts(strand, items, network.contacts);
        network.ties.push_back(std::move(tie));
    }
    const auto is_earlier = [](const Contact& a, const Contact& b) {
        return std::tie(a.first, a.from, a.to, a.last, a.layer, a.directed) <
               std::tie(b.first, b.from, b.to, b.last, b.layer, b.directed);
    };
    if (!sort_patiently(network.contacts, is_earlier, task)) return stopped();
    return {};
}

void leave_out_isolates(Network& network) {
    std::vector<char> has_tie(network.actors.size(), 0);
    for (std::size_t v = 0; v < network.actors.size(); ++v)
        has_tie[v] = network.filter.is_apart(network.actors[v].id);
    for (const TieRecord& tie : network.ties)
        has_tie[tie.from] = has_tie[tie.to] = 1;
    keep_only(network, has_tie);
}

/// Where those stand around whom the network is asked for.
std::vector<Vertex> centre_of(const Gathered& gathered, const Standing& standing,
                              const Filter& filter) {
    const std::set<EntityId> wanted(filter.around.begin(), filter.around.end());
    std::vector<Vertex> centre;
    for (std::uint32_t i = 0; i < gathered.entities.size(); ++i) {
        const auto vertex = standing.vertex[standing.stands_for[i]];
        if (vertex != nowhere && wanted.contains(gathered.entities[i].actor.id))
            centre.push_back(vertex);
    }
    return centre;
}

Result<void> leave_out_far(Network& network, std::span<const Vertex> centre) {
    if (centre.empty())
        return fail("None of those around whom the network was asked for is in it. Widen the "
                    "filter, or choose others.");
    std::vector<char> near(network.actors.size(), 0);
    for (const Vertex v : neighbourhood(network.graph, centre, network.filter.steps))
        near[v] = 1;
    keep_only(network, near);
    return {};
}

void name_sources(Network& network, const std::map<std::int64_t, std::string>& titles) {
    std::set<std::int64_t> used;
    for (const TieRecord& tie : network.ties)
        for (const Voucher& voucher : tie.vouchers)
            if (voucher.source != 0) used.insert(voucher.source);
    for (const auto id : used) {
        const auto known = titles.find(id);
        network.sources.push_back({id, known == titles.end() ? std::string() : known->second});
    }
}

void name_services(Network& network, const Gathered& gathered) {
    if (!leaves_out_services(network.filter)) return;
    for (const GatheredEntity& entity : gathered.entities)
        if (entity.service) network.services.push_back(entity.actor);
    std::sort(network.services.begin(), network.services.end(),
              [](const Actor& a, const Actor& b) { return a.id < b.id; });
}

} // namespace

Result<Network> assemble(Gathered gathered, const Filter& filter, std::int64_t revision,
                         Task& task) {
    Network network;
    network.revision = revision;
    network.filter = filter;
    const Standing standing = place_entities(gathered, filter, task);
    const auto strands = strands_of(gathered, standing, filter, network.self_loops, task);
    if (!task.may_go_on()) return stopped();
    name_services(network, gathered);
    const auto centre = centre_of(gathered, standing, filter);
    for (const auto i : standing.order)
        network.actors.push_back(std::move(gathered.entities[i].actor));
    name_warrants(network, gathered, standing);
    TRY_VOID(add_ties(network, strands, gathered, task));
    connect(network, static_cast<Vertex>(network.actors.size()), &task);
    if (!task.may_go_on()) return stopped();
    if (!filter.around.empty()) TRY_VOID(leave_out_far(network, centre));
    if (!filter.include_isolates) leave_out_isolates(network);
    name_sources(network, gathered.sources);
    return network;
}

} // namespace headwater
