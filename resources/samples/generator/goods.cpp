// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/goods.h"

#include <algorithm>

#include "resources/samples/generator/table.h"

namespace headwater::samples {
namespace {

/// Kilograms with one decimal, from whole grams.
std::string kilograms(int grams) {
    const int tenths = (grams + 50) / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string mode_of(const Consignment& one) {
    const auto leg = std::ranges::find(one.legs, "transport", &Leg::stage);
    return leg == one.legs.end() ? "" : leg->mode;
}

} // namespace

std::string consignments_file(const Ring& ring, const std::vector<Consignment>& plan) {
    std::vector<std::pair<int, std::vector<std::string>>> rows;
    for (const auto& one : plan)
        for (const auto& leg : one.legs)
            if (leg.known)
                rows.push_back({leg.day,
                                {one.name, ring.person(leg.from).name, ring.person(leg.to).name,
                                 leg.stage, iso_day(leg.day), leg.mode, kilograms(leg.grams), "kg",
                                 leg.goods, leg.place, leg.grade, one.name + ": " + leg.goods}});
    std::ranges::stable_sort(rows, {}, &decltype(rows)::value_type::first);
    Table table({"consignment", "from", "to", "stage", "date", "mode", "quantity", "unit", "goods",
                 "place", "grade", "note"});
    for (const auto& [day, cells] : rows)
        table.add(cells);
    return table.text();
}

std::string seizures_file(const Ring& ring, const std::vector<Consignment>& plan) {
    Table table({"seizure", "date", "place", "substance", "quantity", "unit", "mode", "consignment",
                 "arrested", "vehicle", "force", "grade"});
    for (const auto& one : plan) {
        if (!one.seizure) continue;
        const auto& seizure = *one.seizure;
        std::string arrested, vehicle;
        for (const auto person : seizure.arrested) {
            arrested += (arrested.empty() ? "" : ";") + ring.person(person).name;
            if (vehicle.empty()) vehicle = ring.person(person).vehicle;
        }
        table.add({seizure.name, iso_day(seizure.day), seizure.place, one.substance,
                   kilograms(seizure.grams), "kg", mode_of(one), one.name, arrested, vehicle,
                   seizure.force, seizure.grade});
    }
    return table.text();
}

} // namespace headwater::samples
