// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/plan.h"

#include "resources/samples/generator/draw.h"

namespace headwater::samples {
namespace {

enum class Way { gate, sea, express };

/// How a consignment goes and what came to be known of it.
struct Outline {
    const char* substance;
    int first_day;
    int grams;
    Way way;
    const char* known; ///< stages in the file of movements, by their first letters
};

/// p precursor, o production, w wholesale, t transport, d distribution, r retail.
const std::vector<Outline>& outlines() {
    static const std::vector<Outline> all{
        {"methamphetamine tablets", 3, 42000, Way::gate, "tdr"},
        {"ketamine", 11, 4200, Way::express, "ot"},
        {"methamphetamine tablets", 18, 110000, Way::sea, "pwdr"},
        {"methamphetamine tablets", 30, 86000, Way::gate, "pwt"},
        {"crystal methamphetamine", 37, 94000, Way::gate, "powtdr"},
        {"methamphetamine tablets", 49, 120000, Way::sea, "td"},
        {"ketamine", 53, 6500, Way::express, "tdr"}};
    return all;
}

/// Writes the legs of one consignment, stage by stage.
class LegWriter {
public:
    LegWriter(const Ring& ring, const Outline& outline, std::size_t which, Draw draw)
        : m_ring(ring),
          m_outline(outline),
          m_which(which),
          m_dispatcher(static_cast<std::size_t>(outline.way) + 3 * (which % 3 % 2)),
          m_receiver((which + which / 4) % 4),
          m_draw(draw) {}

    std::vector<Leg> write() {
        const auto cook = pick(Role::producer, m_which % 2);
        const auto wholesaler = pick(Role::wholesaler, m_which % 4);
        const auto dispatcher = pick(Role::dispatcher, m_dispatcher);
        bring_precursor(cook);
        produce(cook, wholesaler);
        pack(wholesaler, dispatcher);
        carry(dispatcher, pick(Role::receiver, m_receiver));
        distribute(pick(Role::receiver, m_receiver));
        return m_legs;
    }

private:
    PersonIndex pick(Role role, std::size_t which) const {
        const auto& all = m_ring.by_role.at(role);
        return all[which % all.size()];
    }

    void leg(PersonIndex from, PersonIndex to, const char* stage, int after, const char* place,
             const char* mode, int grams) {
        const bool precursor = stage[0] == 'p' && stage[2] == 'e';
        const bool all_known = m_which == 4;
        const char letter = stage[0] == 'p' ? (precursor ? 'p' : 'o') : stage[0];
        const bool hidden = m_ring.person(to).role == Role::receiver && m_which != 0; // nobody saw
        const bool known = std::string(m_outline.known).find(letter) != std::string::npos &&
                           (all_known || (!hidden && m_draw.chance(85)));
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

    void carry(PersonIndex dispatcher, PersonIndex receiver) {
        static const char* const places[] = {"Stone Gate", "Heron Quay", "North Hub"};
        static const char* const modes[] = {"land border", "seaport", "express mail"};
        const auto way = static_cast<std::size_t>(m_outline.way);
        for (std::size_t i = 0; i < 3; ++i) {
            const auto carrier = carrier_of(i);
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

    void distribute(PersonIndex receiver) {
        for (std::size_t i = 0; i < 2; ++i) {
            const auto place = m_receiver + 4 * i; // of the distributor and of the head he supplies
            const auto distributor = pick(Role::distributor, place);
            leg(receiver, distributor, "distribution", 10, "Lowmarket warehouse 7", "road",
                m_outline.grams / 2);
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

/// The three seizures: a parcel, a lorry at the gate, and a warehouse behind the border.
std::optional<Seizure> seizure_of(std::size_t which, const Consignment& one) {
    const int day = one.first_day;
    const auto carrier = [&](std::size_t i) { return one.legs[7 + 2 * i].to; };
    if (which == 1)
        return Seizure{"S-1", "North Hub", "Customs", "A1", day + 9, 4200, {carrier(0)}};
    if (which == 3)
        return Seizure{"S-2",   "Stone Gate", "Border Guard",          "A1",
                       day + 9, 57300,        {carrier(0), carrier(1)}};
    if (which == 4)
        return Seizure{"S-3", "Lowmarket warehouse 7", "Police", "A1", day + 14,
                       36200, {one.legs[13].to}};
    return {};
}

} // namespace

std::vector<Consignment> make_plan(const Ring& ring) {
    std::vector<Consignment> plan;
    for (std::size_t i = 0; i < outlines().size(); ++i) {
        const auto& outline = outlines()[i];
        const auto name = "K-0" + std::to_string(i + 1);
        Consignment one{name,
                        outline.substance,
                        outline.first_day,
                        LegWriter(ring, outline, i, Draw(ring.seed, name)).write(),
                        {}};
        one.seizure = seizure_of(i, one);
        // What was seized at the border never reached those behind it.
        if (one.seizure && i != 4)
            std::erase_if(one.legs, [&](const Leg& leg) { return leg.day >= one.seizure->day; });
        plan.push_back(std::move(one));
    }
    return plan;
}

std::vector<int> seizure_days(const std::vector<Consignment>& plan) {
    std::vector<int> days;
    for (const auto& one : plan)
        if (one.seizure) days.push_back(one.seizure->day);
    return days;
}

} // namespace headwater::samples
