// SPDX-License-Identifier: Apache-2.0
// Rules of thumb from the literature on trafficking networks, each with its counterpart.
#include "core/analysis/roles.h"

#include <algorithm>

#include "core/analysis/significance.h"
#include "core/analysis/wording.h"

namespace headwater {

namespace {

constexpr double top_twentieth = 0.95;
constexpr double top_decile = 0.9;
constexpr double upper_half = 0.5;
constexpr std::uint32_t few = 2;

/// Arcs of one layer at a person: how many others, by direction.
struct Flow {
    std::uint32_t in = 0;
    std::uint32_t out = 0;
    std::uint32_t all() const { return in + out; }
};

struct Signals {
    std::vector<Flow> goods, money;
    std::vector<std::uint32_t> places; ///< ties to crossing points and other places
    std::vector<double> popularity;    ///< percentile of degree
};

Signals signals_of(const Network& network) {
    const Vertex n = network.vertices();
    Signals signals{std::vector<Flow>(n), std::vector<Flow>(n), std::vector<std::uint32_t>(n), {}};
    for (const TieRecord& tie : network.ties) {
        if (!(tie.strength > 0)) continue;
        if (tie.layer == Layer::place) {
            ++signals.places[tie.from];
            ++signals.places[tie.to];
        }
        if (!tie.directed || (tie.layer != Layer::goods && tie.layer != Layer::money)) continue;
        auto& flows = tie.layer == Layer::goods ? signals.goods : signals.money;
        ++flows[tie.from].out;
        ++flows[tie.to].in;
    }
    std::vector<double> degrees(n);
    for (Vertex v = 0; v < n; ++v)
        degrees[v] = network.graph.degree(v);
    signals.popularity = percentiles(degrees);
    return signals;
}

/// Collects what is said of one person in one role.
class Hypothesis {
public:
    Hypothesis(Role role, std::int64_t who) : m_records{who} { m_said.role = role; }
    void speaks_for(bool it_does, Message message) {
        if (it_does) m_said.reasons.push_back({std::move(message), m_records});
    }
    void speaks_against(bool it_does, Message message) {
        if (it_does) m_said.against.push_back({std::move(message), m_records});
    }
    void hand_over(std::vector<RoleHypothesis>& all) {
        if (!m_said.reasons.empty()) all.push_back(std::move(m_said));
    }

private:
    RoleHypothesis m_said;
    std::vector<std::int64_t> m_records;
};

class Roles {
public:
    Roles(const Network& network, const LeaderParts& parts)
        : m_network(network), m_parts(parts), m_signals(signals_of(network)) {}

    std::vector<RoleHypothesis> of(Vertex v) const {
        std::vector<RoleHypothesis> all;
        visible_organiser(v).hand_over(all);
        insulated_organiser(v).hand_over(all);
        lieutenant(v).hand_over(all);
        supplier(v).hand_over(all);
        broker(v).hand_over(all);
        courier(v).hand_over(all);
        distributor(v).hand_over(all);
        financier(v).hand_over(all);
        facilitator(v).hand_over(all);
        const auto weight = [](const RoleHypothesis& h) {
            return static_cast<int>(h.reasons.size()) - static_cast<int>(h.against.size());
        };
        std::stable_sort(all.begin(), all.end(),
                         [&](const auto& a, const auto& b) { return weight(a) > weight(b); });
        return all;
    }

private:
    Hypothesis begin(Role role, Vertex v) const { return {role, m_network.actors[v].id.value}; }
    const Flow& goods(Vertex v) const { return m_signals.goods[v]; }
    const Flow& money(Vertex v) const { return m_signals.money[v]; }
    bool on_the_line(Vertex v) const { return goods(v).all() > 0; }
    bool insulated(Vertex v) const {
        return m_parts.L[v] >= top_twentieth && m_signals.popularity[v] < top_decile;
    }

    Hypothesis visible_organiser(Vertex v) const {
        auto h = begin(Role::visible_organiser, v);
        const bool first = m_parts.V[v] >= top_twentieth;
        h.speaks_for(first, say("Is among the first twentieth of visible coordinators."));
        h.speaks_for(first && money(v).in > money(v).out, say("Takes more money in than out."));
        h.speaks_against(money(v).out > money(v).in, say("Pays more money out than in."));
        h.speaks_against(m_parts.H[v] < upper_half, say("Is far from most others."));
        return h;
    }

    Hypothesis insulated_organiser(Vertex v) const {
        auto h = begin(Role::insulated_organiser, v);
        h.speaks_for(insulated(v), say("Has few contacts, and several independent brokers among "
                                       "them."));
        h.speaks_for(insulated(v) && !on_the_line(v), say("Never stands on the line of goods."));
        h.speaks_against(on_the_line(v), say("Stands on the line of goods."));
        h.speaks_against(m_network.graph.degree(v) <= few,
                         say("Known contacts: only %1.", {count(m_network.graph.degree(v))}));
        return h;
    }

    Hypothesis lieutenant(Vertex v) const {
        auto h = begin(Role::lieutenant, v);
        const auto contacts = m_network.graph.neighbours(v);
        const bool near =
            std::any_of(contacts.begin(), contacts.end(), [&](Vertex u) { return insulated(u); });
        const bool broker = m_parts.B[v] >= top_decile;
        h.speaks_for(near && broker, say("Stands between others, and talks to somebody who keeps "
                                         "away from most."));
        h.speaks_against(m_parts.L[v] > m_parts.P[v],
                         say("Holds more through brokers of his own than in person."));
        return h;
    }

    Hypothesis supplier(Vertex v) const {
        auto h = begin(Role::supplier, v);
        const bool origin = goods(v).out > 0 && goods(v).in == 0;
        h.speaks_for(origin, say("Goods leave from here and none arrive."));
        h.speaks_for(origin && money(v).in > 0, say("Is paid."));
        h.speaks_against(money(v).out > 0, say("Pays others."));
        return h;
    }

    Hypothesis broker(Vertex v) const {
        auto h = begin(Role::broker, v);
        const bool open = m_parts.C[v] >= top_decile && m_parts.B[v] >= top_decile;
        h.speaks_for(open, say("Stands between people who do not know each other."));
        h.speaks_against(m_parts.V[v] >= top_twentieth,
                         say("Is central in every way, as an organiser would be."));
        return h;
    }

    Hypothesis courier(Vertex v) const {
        auto h = begin(Role::courier, v);
        const bool carries = goods(v).in > 0 && goods(v).out > 0 &&
                             m_network.graph.degree(v) <= few + goods(v).all();
        h.speaks_for(carries && goods(v).all() <= 2 * few,
                     say("Hands goods on, and has hardly any other contact."));
        h.speaks_against(money(v).out > money(v).in, say("Pays more money out than in."));
        return h;
    }

    Hypothesis distributor(Vertex v) const {
        auto h = begin(Role::distributor, v);
        h.speaks_for(goods(v).in > 0 && goods(v).out > few,
                     say("Receives goods and hands them on to %1 others.", {count(goods(v).out)}));
        h.speaks_against(goods(v).in > goods(v).out, say("Receives from more than he serves."));
        return h;
    }

    Hypothesis financier(Vertex v) const {
        auto h = begin(Role::financier, v);
        const bool pays = money(v).all() > 0 && !on_the_line(v);
        h.speaks_for(pays && money(v).all() > few,
                     say("Moves money with %1 others and never goods.", {count(money(v).all())}));
        h.speaks_for(pays && money(v).all() == m_network.graph.degree(v),
                     say("Appears in flows of money alone."));
        h.speaks_against(money(v).out == 0, say("Only takes money in, as a shop would."));
        return h;
    }

    Hypothesis facilitator(Vertex v) const {
        auto h = begin(Role::facilitator, v);
        const bool at_post = m_signals.places[v] > 0 && m_signals.popularity[v] < upper_half;
        h.speaks_for(at_post, say("Is tied to a place, and to few people."));
        h.speaks_against(at_post && !on_the_line(v), say("No tie to goods is on record."));
        return h;
    }

    const Network& m_network;
    const LeaderParts& m_parts;
    Signals m_signals;
};

} // namespace

Message name_of(Role role) {
    switch (role) {
    case Role::visible_organiser:
        return say("organiser, visible");
    case Role::insulated_organiser:
        return say("organiser, insulated");
    case Role::lieutenant:
        return say("lieutenant");
    case Role::supplier:
        return say("supplier at the origin");
    case Role::broker:
        return say("broker");
    case Role::courier:
        return say("courier");
    case Role::distributor:
        return say("distributor");
    case Role::financier:
        return say("financier");
    case Role::facilitator:
        break;
    }
    return say("facilitator");
}

std::vector<std::vector<RoleHypothesis>> role_hypotheses(const Network& network,
                                                         const LeaderParts& parts) {
    const Roles roles(network, parts);
    std::vector<std::vector<RoleHypothesis>> all(network.vertices());
    for (Vertex v = 0; v < network.vertices(); ++v)
        if (network.actors[v].kind == "person" || network.actors[v].kind == "organisation")
            all[v] = roles.of(v);
    return all;
}

} // namespace headwater
