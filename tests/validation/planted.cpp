// SPDX-License-Identifier: Apache-2.0
#include "tests/validation/planted.h"

#include <algorithm>
#include <map>
#include <vector>

#include "tests/support/random_graphs.h"

namespace headwater::validation {

namespace {

constexpr double hidden = 0.2;
constexpr double worths[] = {0.95, 0.8, 0.6};

using Ends = std::pair<Vertex, Vertex>;

class Ring {
public:
    explicit Ring(std::uint64_t seed) : m_dice(seed) {
        insulated = m_dice.below(2) == 0;
        const std::uint32_t cells = 4 + m_dice.below(4);
        for (std::uint32_t cell = 0; cell < cells; ++cell)
            add_cell();
        join_cells();
        add_leader();
        add_strangers();
    }

    std::map<Ends, double> ties; ///< contacts
    Vertex people = 1;           ///< the leader is the first
    bool insulated = false;

private:
    void tie(Vertex a, Vertex b, double keenness) {
        if (a == b) return;
        double contacts = 1;
        while (m_dice.share() < keenness)
            ++contacts;
        ties.emplace(std::minmax(a, b), contacts);
    }

    /// Members know their lieutenant or an earlier member, and some of each other.
    void add_cell() {
        const Vertex head = people++;
        m_heads.push_back(head);
        const Vertex size = 7 + m_dice.below(9);
        for (Vertex i = 0; i < size; ++i) {
            const Vertex member = people++;
            const bool core = m_dice.share() < 0.6;
            tie(member, core ? head : head + m_dice.below(member - head), 0.7);
            if (m_dice.share() < 0.5) tie(member, head + m_dice.below(member - head), 0.5);
        }
    }

    void join_cells() {
        for (std::size_t i = 1; i < m_heads.size(); ++i)
            if (m_dice.share() < 0.5) tie(m_heads[i], m_heads[i - 1], 0.5);
        for (Vertex i = 0; i < people / 8; ++i)
            tie(1 + m_dice.below(people - 1), 1 + m_dice.below(people - 1), 0.4);
    }

    void add_leader() {
        const std::size_t lieutenants = 3 + m_dice.below(3);
        for (std::size_t i = 0; i < std::min(lieutenants, m_heads.size()); ++i)
            tie(0, m_heads[i], 0.8);
        for (int i = 0; i < 12 && !insulated; ++i)
            tie(0, 1 + m_dice.below(people - 1), 0.6);
    }

    /// People outside, each called by a few of the ring.
    void add_strangers() {
        const Vertex ring = people;
        for (Vertex i = 0; i < ring / 4; ++i) {
            const Vertex stranger = people++;
            for (std::uint32_t calls = 1 + m_dice.below(2); calls > 0; --calls)
                tie(stranger, m_dice.below(ring), 0.2);
        }
    }

    Dice m_dice;
    std::vector<Vertex> m_heads;
};

/// Each tie vouched for by one of several reports, graded alike.
void add(Network& network, Ends ends, double contacts, double worth, std::int64_t source) {
    TieRecord tie;
    tie.from = ends.first;
    tie.to = ends.second;
    tie.layer = Layer::phone;
    tie.strength = contacts * worth;
    tie.confidence = worth;
    tie.weight = contacts;
    tie.items = 1;
    tie.vouchers = {{source, worth}};
    network.ties.push_back(std::move(tie));
}

void finish(Network& network, Vertex people) {
    for (Vertex v = 0; v < people; ++v)
        network.actors.push_back({{v + 1}, "person", std::to_string(v)});
    std::sort(network.ties.begin(), network.ties.end(), [](const TieRecord& a, const TieRecord& b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    connect(network, people);
}

/// For each tie of worth p on record that is true, (1 - p)/p that are not.
void add_false(Network& observed, const Ring& ring, Dice& dice) {
    const auto true_ones = observed.ties.size();
    for (std::size_t i = 0; i < true_ones; ++i) {
        const double worth = observed.ties[i].confidence;
        if (dice.share() >= (1 - worth) / worth) continue;
        const Ends ends = std::minmax(dice.below(ring.people), dice.below(ring.people));
        if (ends.first == ends.second || ring.ties.contains(ends)) continue;
        add(observed, ends, observed.ties[i].weight, worth,
            static_cast<std::int64_t>(1000 + observed.ties.size()));
    }
}

} // namespace

Planted planted_ring(std::uint64_t seed) {
    const Ring ring(seed);
    Planted planted;
    planted.insulated = ring.insulated;
    Dice dice(~seed);
    for (const auto& [ends, contacts] : ring.ties) {
        add(planted.whole, ends, contacts, 1, 1);
        const double worth = worths[dice.below(3)];
        if (dice.share() < hidden) continue;
        add(planted.observed, ends, contacts, worth,
            static_cast<std::int64_t>(1000 + planted.observed.ties.size()));
    }
    add_false(planted.observed, ring, dice);
    finish(planted.whole, ring.people);
    finish(planted.observed, ring.people);
    return planted;
}

} // namespace headwater::validation
