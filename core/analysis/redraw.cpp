// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/redraw.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headwater {

namespace {

enum Stream : std::uint32_t {
    source_stays,
    unit_stays,
    one_more,
    like,
    closes,
    first,
    second,
    third
};
constexpr std::uint64_t patience = 16; ///< tries to find two people without a tie

bool have_common_contact(const Graph& graph, Vertex a, Vertex b) {
    const auto of_a = graph.neighbours(a);
    const auto of_b = graph.neighbours(b);
    for (auto i = of_a.begin(), j = of_b.begin(); i != of_a.end() && j != of_b.end();) {
        if (*i == *j) return true;
        *i < *j ? ++i : ++j;
    }
    return false;
}

double closing_share(const Graph& graph) {
    std::size_t closing = 0;
    const auto ties = graph.ties();
    for (const Tie& tie : ties)
        closing += have_common_contact(graph, tie.from, tie.to) ? 1 : 0;
    return ties.empty() ? 0 : static_cast<double>(closing) / static_cast<double>(ties.size());
}

std::vector<double> pairs_of_contacts(const Graph& graph) {
    std::vector<double> sums(graph.vertices());
    double sum = 0;
    for (Vertex v = 0; v < graph.vertices(); ++v)
        sums[v] = sum += graph.degree(v) * (graph.degree(v) - 1.0) / 2;
    return sums;
}

/// Where a share of the whole falls among sums.
Vertex fall(const std::vector<double>& sums, double share) {
    const auto at = std::upper_bound(sums.begin(), sums.end(), share * sums.back());
    return static_cast<Vertex>(std::min(at, sums.end() - 1) - sums.begin());
}

} // namespace

Redraw::Redraw(const Network& network, double hidden, std::uint64_t seed)
    : m_network(network), m_hidden(hidden), m_seed(seed) {
    std::map<std::int64_t, std::uint32_t> known;
    std::vector<Voucher> best;
    for (const TieRecord& tie : network.ties) {
        if (!(tie.strength > 0)) continue;
        const auto place = static_cast<std::uint32_t>(m_ties.size());
        for (const Voucher& voucher : tie.vouchers) {
            if (!(voucher.worth > 0)) continue;
            const auto next = static_cast<std::uint32_t>(best.size());
            const auto source = known.emplace(voucher.source, next).first->second;
            if (source == next) best.push_back({voucher.source, 0});
            best[source].worth = std::max(best[source].worth, voucher.worth);
            m_units.push_back({place, source, voucher.worth});
        }
        m_ties.push_back(tie.bare());
    }
    split_worth(best);
    m_pairs = pairs_of_contacts(network.graph);
    m_closing = closing_share(network.graph);
}

void Redraw::split_worth(const std::vector<Voucher>& best) {
    for (const Voucher& voucher : best) {
        const bool alone = best.size() == 1 || voucher.source == 0;
        m_sources.push_back(alone ? 1 : std::sqrt(voucher.worth));
    }
    for (Unit& unit : m_units)
        unit.chance /= m_sources[unit.source];
}

Network Redraw::draw(std::uint64_t number) const {
    const DrawChance chance(m_seed, number);
    Network drawn;
    drawn.filter = m_network.filter;
    drawn.ties.reserve(m_ties.size() + m_ties.size() / 2);
    keep(chance, drawn.ties);
    add_hidden(chance, drawn.ties);
    connect(drawn, m_network.vertices());
    drawn.direction_known = m_network.direction_known;
    return drawn;
}

void Redraw::keep(const DrawChance& chance, std::vector<TieRecord>& ties) const {
    std::vector<char> stays(m_sources.size());
    for (std::size_t s = 0; s < stays.size(); ++s)
        stays[s] = chance.share(source_stays, s) < m_sources[s] ? 1 : 0;
    for (std::size_t i = 0, end = 0; i < m_units.size(); i = end) {
        bool kept = false;
        for (; end < m_units.size() && m_units[end].tie == m_units[i].tie; ++end)
            kept |= stays[m_units[end].source] != 0 &&
                    chance.share(unit_stays, end) < m_units[end].chance;
        if (kept) ties.push_back(m_ties[m_units[i].tie]);
    }
}

void Redraw::add_hidden(const DrawChance& chance, std::vector<TieRecord>& ties) const {
    if (!(m_hidden > 0) || ties.empty() || m_network.vertices() < 3) return;
    const double expected = static_cast<double>(ties.size()) * m_hidden / (1 - m_hidden);
    const auto whole = static_cast<std::uint64_t>(expected);
    const double rest = expected - static_cast<double>(whole);
    const auto number = whole + (chance.share(one_more, 0) < rest ? 1 : 0);
    for (std::uint64_t i = 0; i < number; ++i) {
        TieRecord tie = m_ties[chance.below(m_ties.size(), like, i)];
        std::tie(tie.from, tie.to) = hidden_ends(chance, i);
        if (tie.from == tie.to) continue;
        if (!tie.directed && tie.from > tie.to) std::swap(tie.from, tie.to);
        ties.push_back(std::move(tie));
    }
}

std::pair<Vertex, Vertex> Redraw::hidden_ends(const DrawChance& chance, std::uint64_t item) const {
    const bool closing = m_pairs.back() > 0 && chance.share(closes, item) < m_closing;
    for (std::uint64_t i = item * patience; i < (item + 1) * patience; ++i) {
        const auto ends = closing
                              ? closing_ends(chance, i)
                              : std::pair(by_ties(chance, first, i), by_ties(chance, second, i));
        if (ends.first != ends.second && !m_network.graph.has_arc(ends.first, ends.second))
            return ends;
    }
    return {0, 0};
}

std::pair<Vertex, Vertex> Redraw::closing_ends(const DrawChance& chance, std::uint64_t item) const {
    const Vertex between = fall(m_pairs, chance.share(first, item));
    const auto contacts = m_network.graph.neighbours(between);
    const auto a = chance.below(contacts.size(), second, item);
    const auto b = chance.below(contacts.size() - 1, third, item);
    return {contacts[a], contacts[b < a ? b : b + 1]};
}

/// Somebody, the likelier the more ties he has; everybody has one more than is known.
Vertex Redraw::by_ties(const DrawChance& chance, std::uint32_t stream, std::uint64_t item) const {
    const auto& targets = m_network.graph.targets();
    const auto at = chance.below(targets.size() + m_network.vertices(), stream, item);
    return at < targets.size() ? targets[at] : static_cast<Vertex>(at - targets.size());
}

} // namespace headwater
