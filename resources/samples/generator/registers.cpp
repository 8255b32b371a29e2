// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/registers.h"

#include <algorithm>

#include "resources/samples/generator/draw.h"
#include "resources/samples/generator/table.h"

namespace headwater::samples {
namespace {

/// Not every number is known: some couriers and sellers are names without a telephone.
bool is_listed(const Ring& ring, PersonIndex index, const Phone& phone) {
    const auto& person = ring.person(index);
    const bool minor = person.role == Role::seller || person.role == Role::courier;
    const bool changed = phone.from_day > 0; // the new number is for the analyst to find
    return !changed && !(minor && index % 9 == 4);
}

struct Firm {
    const char *name, *position, *business;
    Role role;
    std::size_t which;
};

const std::vector<Firm>& firms() {
    static const std::vector<Firm> all{
        {"Highfold Chemical Trading", "owner", "chemicals, import", Role::precursor, 0},
        {"Highfold Chemical Trading", "storeman", "chemicals, import", Role::precursor, 2},
        {"Old Tea Farm Cooperative", "tenant", "farm", Role::producer, 0},
        {"Highfold Sawmill", "owner", "timber", Role::wholesaler, 0},
        {"Three Bridges Freight", "owner", "freight", Role::dispatcher, 0},
        {"Three Bridges Freight", "declarant", "freight", Role::declarant, 0},
        {"Heron Quay Fishing", "owner", "boats", Role::boatman, 0},
        {"Lowmarket Cold Store", "tenant", "warehouse", Role::receiver, 3},
        {"River Bend Exchange", "owner", "money exchange", Role::exchange, 0},
        {"Golden Reed Exchange", "owner", "money exchange", Role::exchange, 1},
        {"Reedwater Timber Export", "director", "timber", Role::launderer, 0}};
    return all;
}

} // namespace

std::string persons_file(const Ring& ring) {
    Table table({"name", "alias", "phones", "account", "vehicle", "area", "role_hint", "grade"});
    for (PersonIndex i = 0; i < ring.people.size(); ++i) {
        const auto& person = ring.person(i);
        std::string phones;
        for (const auto& phone : person.phones)
            if (is_listed(ring, i, phone)) phones += (phones.empty() ? "" : ";") + phone.number;
        table.add({person.name, person.alias, phones, person.account, person.vehicle, person.area,
                   person.hint, person.grade});
    }
    return table.text();
}

std::string family_ties_file(const Ring& ring) {
    Table table({"person", "relative", "relation", "grade"});
    for (const auto& kin : families())
        table.add({ring.person(ring.one(kin.role, kin.which)).name,
                   ring.person(ring.one(Role::relative, kin.relative)).name, kin.relation, "A2"});
    return table.text();
}

std::string firms_file(const Ring& ring) {
    Table table({"person", "firm", "position", "business"});
    for (const auto& firm : firms())
        table.add({ring.person(ring.one(firm.role, firm.which)).name, firm.name, firm.position,
                   firm.business});
    return table.text();
}

std::string service_numbers_file(const Ring& ring) {
    Table table({"service", "phone", "service_number", "business"});
    table.add({"Gate Taxi", ring.taxi, "yes", "taxi"});
    return table.text();
}

std::string places_file() {
    Table table({"place", "kind", "area", "in_charge"});
    for (const auto& row : std::vector<std::vector<std::string>>{
             {"Stone Gate", "border_gate", "Stone Gate", "Border Guard"},
             {"Heron Quay", "seaport", "Heron Quay", "Customs"},
             {"North Hub", "express_hub", "North Hub", "Customs"},
             {"Highfold depot", "place", "Highfold", "Police"},
             {"Old tea farm", "place", "Highfold", "Police"},
             {"Highfold sawmill", "place", "Highfold", "Police"},
             {"Lowmarket warehouse 7", "place", "Lowmarket", "Police"},
             {"Lowmarket", "place", "Lowmarket", "Police"},
             {"Eastmarket", "place", "Eastmarket", "Police"},
             {"Reedwater canal", "place", "Reedwater", "Police"},
             {"Stone Gate bus station", "place", "Stone Gate", "Police"},
             {"Stone Gate tea house", "place", "Stone Gate", "Border Guard"}})
        table.add(row);
    return table.text();
}

std::string gate_passages_file(const Ring& ring, const std::vector<Consignment>& plan) {
    struct Passage {
        Minute at;
        std::string plate;
        const char* direction;
    };
    std::vector<Passage> passages;
    Draw draw(ring.seed, "gate");
    const auto pass = [&](const std::string& plate, Minute at, const char* direction) {
        if (!plate.empty()) passages.push_back({at, plate, direction});
    };
    for (const auto driver : ring.by_role.at(Role::driver))
        for (int day = draw.below(6); day < days_covered; day += draw.between(3, 9)) {
            const auto& plate = ring.person(driver).vehicle;
            pass(plate, {day, draw.between(360, 720), draw.below(60)}, "in");
            pass(plate, {day, draw.between(780, 1260), draw.below(60)}, "out");
        }
    for (const auto& one : plan)
        for (const auto& leg : one.legs)
            if (leg.place == "Stone Gate" && leg.day == one.first_day + 9)
                pass(ring.person(leg.from).vehicle, {leg.day, draw.between(290, 330), 7}, "in");
    std::ranges::stable_sort(passages, {}, &Passage::at);
    Table table({"vehicle", "place", "time", "direction"});
    for (const auto& one : passages)
        table.add({one.plate, "Stone Gate", iso_minute(one.at), one.direction});
    return table.text();
}

} // namespace headwater::samples
