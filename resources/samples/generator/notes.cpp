// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/notes.h"

#include <algorithm>

#include "resources/samples/generator/draw.h"
#include "resources/samples/generator/table.h"

namespace headwater::samples {
namespace {

const std::vector<const char*> grades{"A1", "A2", "B1", "B2", "B2", "B3", "C2",
                                      "C3", "C3", "C4", "D3", "D4", "E4", "E5"};

class NoteWriter {
public:
    NoteWriter(const Ring& ring, const std::vector<Consignment>& plan)
        : m_ring(ring), m_plan(plan), m_draw(ring.seed, "notes") {}

    std::vector<Note> write() {
        top();
        recruiting();
        hand_overs();
        company();
        clerk();
        std::ranges::stable_sort(m_notes, {}, &Note::day);
        return std::move(m_notes);
    }

private:
    void note(int day, PersonIndex subject, PersonIndex with, const char* place, const char* seen,
              const char* grade) {
        static const std::vector<const char*> teams{"Team 2", "Team 4", "Team 5", "Gate post"};
        m_notes.push_back({day, m_draw.pick(teams), subject, with, place, seen, grade});
    }

    /// The organiser meets his lieutenants one at a time, outdoors, and nobody else.
    void top() {
        static const std::vector<const char*> seen{
            "walked along the canal for twenty minutes, both left their telephones in the cars",
            "sat on a bench by the temple pond, spoke quietly, shook hands on leaving",
            "tea at the corner table, the older man spoke, the other one nodded and wrote nothing",
            "short meeting at the boat landing, a folded newspaper changed hands"};
        const auto organiser = m_ring.one(Role::organiser);
        const std::vector<std::pair<int, std::size_t>> meetings{
            {1, 1},  {6, 3},  {9, 0},  {15, 2}, {22, 1}, {23, 3}, {33, 0},
            {36, 1}, {43, 2}, {44, 3}, {52, 1}, {60, 3}, {62, 2}};
        for (const auto& [day, which] : meetings)
            note(day, organiser, m_ring.one(Role::lieutenant, which), "Reedwater canal",
                 m_draw.pick(seen), m_draw.chance(60) ? "B2" : "C3");
    }

    void recruiting() {
        const auto& couriers = m_ring.by_role.at(Role::courier);
        for (auto i = first_newcomer; i < couriers.size(); ++i)
            note(m_ring.person(couriers[i]).joined - 1, m_ring.one(Role::instigator), couriers[i],
                 "Stone Gate bus station",
                 "bought the younger one a meal and gave him a telephone still in its box", "B2");
    }

    void hand_overs() {
        static const std::vector<const char*> seen{
            "two bags moved from boot to boot behind the building, under a minute",
            "handed over a carton and drove off towards the main road",
            "waited with the engine running until the other one came with a parcel",
            "carried three sacks inside, came out with empty hands"};
        for (const auto& one : m_plan)
            for (const auto& leg : one.legs)
                if (m_draw.chance(one.name == "K-05" ? 45 : 14))
                    note(leg.day, leg.from, leg.to, leg.place.c_str(), m_draw.pick(seen),
                         m_draw.pick(grades));
    }

    /// People of one trade in each other's company.
    void company() {
        static const std::vector<const char*> seen{
            "drank coffee together, left separately", "arrived on one motorcycle",
            "talked at length at the stall, laughed", "played cards until after midnight",
            "shared a table with others whom we do not know"};
        for (const auto role : {Role::driver, Role::seller, Role::distributor, Role::producer,
                                Role::packer, Role::stash, Role::straw})
            for (int i = 0; i < 3; ++i) {
                const auto subject = m_draw.pick(m_ring.by_role.at(role));
                const auto with = m_draw.pick(m_ring.by_role.at(role));
                if (subject != with)
                    note(m_draw.below(days_covered), subject, with,
                         m_ring.person(subject).area.c_str(), m_draw.pick(seen),
                         m_draw.pick(grades));
            }
    }

    void clerk() {
        for (const int day : {4, 39})
            note(day, m_ring.one(Role::declarant), m_ring.one(Role::facilitator),
                 "Stone Gate tea house", "passed an envelope under the table", "B3");
    }

    const Ring& m_ring;
    const std::vector<Consignment>& m_plan;
    Draw m_draw;
    std::vector<Note> m_notes;
};

} // namespace

std::vector<Note> make_notes(const Ring& ring, const std::vector<Consignment>& plan) {
    return NoteWriter(ring, plan).write();
}

std::string notes_file(const Ring& ring, const std::vector<Note>& notes) {
    Table table({"date", "observer", "subject", "with", "place", "seen", "grade"});
    for (const auto& one : notes)
        table.add({iso_day(one.day), one.observer, ring.person(one.subject).name,
                   ring.person(one.with).name, one.place, one.seen, one.grade});
    return table.text();
}

} // namespace headwater::samples
