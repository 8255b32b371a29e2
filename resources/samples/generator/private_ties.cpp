// SPDX-License-Identifier: Apache-2.0
// What is no business of the ring's: families, friends, customers, a taxi and a pizza.
#include "resources/samples/generator/draw.h"
#include "resources/samples/generator/ties.h"

namespace headwater::samples {
namespace {

class PrivateTies {
public:
    explicit PrivateTies(const Ring& ring) : m_ring(ring), m_draw(ring.seed, "private") {}

    std::vector<Tie> write() {
        families_and_friends();
        customers();
        services();
        return std::move(m_ties);
    }

private:
    const std::vector<PersonIndex>& all(Role role) const { return m_ring.by_role.at(role); }

    void private_tie(End from, End to, int calls, int from_percent) {
        m_ties.push_back({std::move(from), std::move(to), calls, from_percent, true, 0});
    }

    /// Those at the top, dispatchers and couriers keep their telephones for the work.
    bool has_private_life(const Person& person) const {
        return person.role != Role::organiser && person.role != Role::instigator &&
               person.role != Role::courier && person.role != Role::lieutenant &&
               person.role != Role::dispatcher && person.role != Role::relative;
    }

    static bool befriends(Role role) {
        return role == Role::producer || role == Role::packer || role == Role::driver ||
               role == Role::boatman || role == Role::stash || role == Role::straw;
    }

    void families_and_friends() {
        for (const auto& kin : families())
            if (kin.role != Role::organiser)
                private_tie({m_ring.one(kin.role, kin.which), {}},
                            {m_ring.one(Role::relative, kin.relative), {}}, m_draw.between(18, 46),
                            50);
        private_tie({m_ring.one(Role::relative), {}}, {m_ring.one(Role::relative, 1), {}}, 60, 50);
        const auto unknown = first_customer;
        for (PersonIndex i = 0; i < m_ring.people.size(); ++i) {
            const auto& person = m_ring.person(i);
            if (!has_private_life(person)) continue;
            if (m_draw.chance(16)) {
                const auto near = (static_cast<std::size_t>(person.arm) * unknown / 4 +
                                   static_cast<std::size_t>(m_draw.below(5))) %
                                  unknown;
                private_tie({i, {}}, {0, m_ring.unknown_phones[near]}, m_draw.between(3, 26), 52);
            }
            if (befriends(person.role) && m_draw.chance(20)) friendship(i);
        }
    }

    /// Mostly among those of one trade.
    void friendship(PersonIndex of) {
        const auto& circle = all(m_ring.person(of).role);
        const auto other = m_draw.pick(circle);
        if (other != of) private_tie({of, {}}, {other, {}}, m_draw.between(4, 20), 50);
    }

    /// The last numbers of the list buy on the street, each from one seller.
    void customers() {
        const auto& sellers = all(Role::seller);
        for (auto i = first_customer; i < m_ring.unknown_phones.size(); ++i)
            private_tie({0, m_ring.unknown_phones[i]}, {sellers[i % sellers.size()], {}},
                        m_draw.between(5, 14), 80);
    }

    void services() {
        for (PersonIndex i = 0; i < m_ring.people.size(); ++i) {
            const auto& person = m_ring.person(i);
            const bool calls_taxi =
                person.area == "Stone Gate" && has_private_life(person) && m_draw.chance(45);
            if (calls_taxi) private_tie({i, {}}, {0, m_ring.taxi}, m_draw.between(1, 5), 100);
            if (person.area == "Eastmarket" && m_draw.chance(18))
                private_tie({i, {}}, {0, m_ring.pizza}, m_draw.between(1, 6), 100);
        }
    }

    const Ring& m_ring;
    Draw m_draw;
    std::vector<Tie> m_ties;
};

} // namespace

std::vector<Tie> private_ties(const Ring& ring) {
    return PrivateTies(ring).write();
}

} // namespace headwater::samples
