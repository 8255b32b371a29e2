// SPDX-License-Identifier: Apache-2.0
// The ring at work: its lines of command.
#include <algorithm>

#include "resources/samples/generator/draw.h"
#include "resources/samples/generator/ties.h"

namespace headwater::samples {
namespace {

class WorkTies {
public:
    explicit WorkTies(const Ring& ring) : m_ring(ring), m_draw(ring.seed, "work") {}

    std::vector<Tie> write() {
        top();
        instigator();
        origin();
        border();
        market();
        money();
        pairs();
        return std::move(m_ties);
    }

private:
    const std::vector<PersonIndex>& all(Role role) const { return m_ring.by_role.at(role); }

    void tie(PersonIndex from, PersonIndex to, int calls, int from_percent) {
        m_ties.push_back({{from, {}},
                          {to, {}},
                          calls,
                          from_percent,
                          false,
                          std::max(m_ring.person(from).joined, m_ring.person(to).joined)});
    }

    void each(PersonIndex from, Role role, int low, int high, int from_percent,
              std::size_t first = 0, std::size_t step = 1) {
        for (auto i = first; i < all(role).size(); i += step)
            tie(from, all(role)[i], m_draw.between(low, high), from_percent);
    }

    void top() {
        const auto organiser = m_ring.one(Role::organiser);
        each(organiser, Role::lieutenant, 1, 3, 50);
    }

    void instigator() {
        const auto instigator = m_ring.one(Role::instigator);
        tie(instigator, m_ring.one(Role::lieutenant, 1), 26, 90);
        tie(instigator, m_ring.one(Role::coordinator), 40, 92);
        tie(instigator, m_ring.one(Role::precursor, 1), 16, 94);
        each(instigator, Role::keeper, 22, 28, 93);
        tie(instigator, m_ring.one(Role::declarant), 24, 93);
        each(instigator, Role::courier, 9, 14, 96, first_newcomer);
    }

    void origin() {
        const auto lieutenant = m_ring.one(Role::lieutenant, 0);
        const auto cook = m_ring.one(Role::producer), second = m_ring.one(Role::producer, 1);
        each(lieutenant, Role::precursor, 8, 14, 55, 0, 2);
        tie(lieutenant, cook, 22, 60);
        tie(lieutenant, second, 17, 60);
        each(lieutenant, Role::wholesaler, 10, 16, 55);
        tie(m_ring.one(Role::precursor), m_ring.one(Role::precursor, 1), 20, 50);
        each(m_ring.one(Role::precursor), Role::precursor, 9, 14, 70, 2);
        each(cook, Role::producer, 9, 15, 65, 2, 2);
        each(second, Role::producer, 9, 15, 65, 3, 2);
        for (std::size_t i = 0; i < 4; ++i)
            tie(m_ring.one(Role::wholesaler, i), m_ring.one(Role::packer, i), 18, 60);
    }

    void border() {
        const auto lieutenant = m_ring.one(Role::lieutenant, 1);
        const auto coordinator = m_ring.one(Role::coordinator);
        tie(lieutenant, coordinator, 44, 62);
        each(lieutenant, Role::dispatcher, 12, 20, 60);
        tie(lieutenant, m_ring.one(Role::declarant), 14, 55);
        each(lieutenant, Role::keeper, 8, 12, 60);
        each(coordinator, Role::dispatcher, 34, 42, 55);
        each(coordinator, Role::driver, 16, 26, 58);
        each(coordinator, Role::keeper, 10, 16, 55);
        each(coordinator, Role::boatman, 10, 15, 55);
        each(m_ring.one(Role::dispatcher, 2), Role::sender, 12, 18, 62, 0, 2);
        each(m_ring.one(Role::dispatcher, 5), Role::sender, 12, 18, 62, 1, 2);
        for (std::size_t i = 0; i < all(Role::courier).size(); ++i)
            tie(m_ring.one(Role::dispatcher, i % 8), all(Role::courier)[i], m_draw.between(7, 13),
                72);
    }

    void market() {
        const auto lieutenant = m_ring.one(Role::lieutenant, 2);
        const auto coordinator = m_ring.one(Role::coordinator, 1);
        tie(lieutenant, coordinator, 40, 60);
        each(lieutenant, Role::receiver, 14, 20, 55);
        each(lieutenant, Role::distributor, 9, 15, 58, 0, 3);
        each(lieutenant, Role::stash, 5, 9, 58);
        each(coordinator, Role::distributor, 24, 34, 52);
        each(coordinator, Role::stash, 12, 18, 55);
        each(coordinator, Role::retail_head, 10, 16, 50);
        for (std::size_t i = 0; i < all(Role::seller).size(); ++i)
            tie(m_ring.one(Role::retail_head, i % 8), all(Role::seller)[i], m_draw.between(16, 30),
                48);
        for (std::size_t i = 0; i < 8; ++i)
            tie(m_ring.one(Role::distributor, i), m_ring.one(Role::retail_head, i), 26, 50);
    }

    void money() {
        const auto lieutenant = m_ring.one(Role::lieutenant, 3);
        each(lieutenant, Role::collector, 14, 22, 58);
        each(lieutenant, Role::exchange, 12, 18, 60);
        tie(lieutenant, m_ring.one(Role::launderer), 20, 60);
        for (std::size_t i = 0; i < 4; ++i)
            tie(m_ring.one(Role::collector, i), m_ring.one(Role::stash, i), 18, 70);
        for (std::size_t i = 0; i < 6; ++i)
            tie(m_ring.one(Role::exchange, i % 2), m_ring.one(Role::straw, i), 8, 75);
    }

    /// Couriers ride in pairs, sellers share a corner: two and two of those with one boss.
    void pairs() {
        for (const auto role : {Role::courier, Role::seller})
            for (std::size_t i = 0; i + 8 < all(role).size(); ++i)
                if (i % 16 < 8) tie(all(role)[i], all(role)[i + 8], m_draw.between(3, 9), 50);
    }

    const Ring& m_ring;
    Draw m_draw;
    std::vector<Tie> m_ties;
};

} // namespace

std::vector<Tie> work_ties(const Ring& ring) {
    return WorkTies(ring).write();
}

} // namespace headwater::samples
