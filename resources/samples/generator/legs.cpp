// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/legs.h"

#include "resources/samples/generator/draw.h"

namespace headwater::samples {
namespace {

/// Writes the legs of one consignment, stage by stage.
class LegWriter {
public:
    LegWriter(const Ring& ring, const Outline& outline, std::size_t which)
        : m_ring(ring),
          m_outline(outline),
          m_which(which),
          m_dispatcher(static_cast<std::size_t>(outline.way) + 3 * (which % 3 % 2)),
          m_receiver((which + which / 4) % 4),
          m_draw(ring.seed, "legs of " + std::to_string(which)) {}

    std::vector<Leg> write() {
        const auto cook = pick(Role::producer, m_which % 2);
        const auto wholesaler = pick(Role::wholesaler, m_which % 4);
        const auto dispatcher = pick(Role::dispatcher, m_dispatcher);
        bring_precursor(cook);
        produce(cook, wholesaler);
        pack(wholesaler, dispatcher);
        carry(dispatcher);
        distribute();
        return m_legs;
    }

private:
    PersonIndex pick(Role role, std::size_t which) const {
        const auto& all = m_ring.by_role.at(role);
        return all[which % all.size()];
    }

    void leg(PersonIndex from, PersonIndex to, const char* stage, int after, const char* place,
             const char* mode, int grams) {
        const bool hand_over = m_ring.person(to).role == Role::receiver;
        const bool known =
            std::string_view(m_outline.known).find(hand_over ? "hand-over" : stage) !=
                std::string_view::npos &&
            m_draw.chance(m_outline.known_percent);
        const bool precursor = std::string_view(stage) == "precursor";
        static const std::vector<std::string> grades{"B2", "B2", "B3", "C3", "C3", "D3"};
        m_legs.push_back({from, to, stage, m_outline.first_day + after, place, mode,
                          precursor ? "red phosphorus and ephedrine" : m_outline.substance, grams,
                          known, m_draw.pick(grades)});
    }

    void bring_precursor(PersonIndex cook) {
        const int load = m_outline.grams * 3;
        const auto store = pick(Role::precursor, 2 + m_which % 2);
        leg(pick(Role::precursor, 0), store, "precursor", 0, "Highfold depot", "road", load);
        leg(store, pick(Role::precursor, 1), "precursor", 1, "Highfold depot", "road", load);
        leg(pick(Role::precursor, 1), cook, "precursor", 2, "Old tea farm", "road", load);
    }

    void produce(PersonIndex cook, PersonIndex wholesaler) {
        const auto helper = pick(Role::producer, 2 + m_which % 6); // works for that cook
        leg(cook, helper, "production", 4, "Old tea farm", "by hand", m_outline.grams);
        leg(helper, wholesaler, "production", 5, "Old tea farm", "road", m_outline.grams);
    }

    void pack(PersonIndex wholesaler, PersonIndex dispatcher) {
        const auto packer = pick(Role::packer, m_which % 4);
        leg(wholesaler, packer, "wholesale", 6, "Highfold sawmill", "road", m_outline.grams);
        leg(packer, dispatcher, "wholesale", 7, "Highfold sawmill", "road", m_outline.grams);
    }

    /// Two loads go to one receiver, the third to his neighbour.
    void carry(PersonIndex dispatcher) {
        static const char* const places[] = {"Stone Gate", "Heron Quay", "North Hub"};
        static const char* const modes[] = {"land border", "seaport", "express mail"};
        const auto way = static_cast<std::size_t>(m_outline.way);
        for (std::size_t i = 0; i < 3; ++i) {
            const auto carrier = carrier_of(i), receiver = pick(Role::receiver, m_receiver + i / 2);
            leg(dispatcher, carrier, "transport", 8, places[way], modes[way], m_outline.grams / 3);
            leg(carrier, receiver, "transport", 9, places[way], modes[way], m_outline.grams / 3);
        }
    }

    PersonIndex carrier_of(std::size_t i) const {
        if (i == 0 && m_outline.way == Way::gate) return pick(Role::driver, m_which / 2);
        if (i == 0 && m_outline.way == Way::sea) return pick(Role::boatman, m_which);
        if (i < 2 && m_outline.way == Way::express) return pick(Role::sender, m_which + i);
        const auto newcomer = pick(Role::courier, first_newcomer + m_dispatcher);
        const bool is_there = m_ring.person(newcomer).joined < m_outline.first_day;
        if (i == 2 && is_there) return newcomer;
        return pick(Role::courier, m_dispatcher + (i == 2 ? 0 : 8));
    }

    void distribute() {
        for (std::size_t i = 0; i < 2; ++i) {
            const auto receiver = m_receiver + i;
            const auto place =
                receiver % 4 + 4 * i; // of the distributor and of the head he supplies
            const auto distributor = pick(Role::distributor, place);
            leg(pick(Role::receiver, receiver), distributor, "distribution", 10,
                "Lowmarket warehouse 7", "road", m_outline.grams / 3 * (i == 0 ? 2 : 1));
            const auto head = pick(Role::retail_head, place);
            leg(distributor, head, "distribution", 11, "Lowmarket", "road", m_outline.grams / 12);
            for (std::size_t s = 0; s < 3; ++s)
                leg(head, pick(Role::seller, place + 8 * s), "retail", 12 + static_cast<int>(s) / 2,
                    "Eastmarket", "by hand", m_outline.grams / 60);
        }
    }

    const Ring& m_ring;
    const Outline& m_outline;
    std::size_t m_which, m_dispatcher, m_receiver;
    Draw m_draw;
    std::vector<Leg> m_legs;
};

} // namespace

std::vector<Leg> make_legs(const Ring& ring, const Outline& outline, std::size_t which) {
    return LegWriter(ring, outline, which).write();
}

} // namespace headwater::samples
