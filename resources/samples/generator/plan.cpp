// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/plan.h"

#include <algorithm>

#include "resources/samples/generator/legs.h"

namespace headwater::samples {
namespace {

const std::vector<Outline>& outlines() {
    static const std::vector<Outline> all{
        {"methamphetamine tablets", 3, 42000, Way::gate, "transport hand-over distribution retail",
         85},
        {"ketamine", 11, 4200, Way::express, "production transport", 85},
        {"methamphetamine tablets", 18, 110000, Way::sea, "precursor wholesale distribution retail",
         85},
        {"methamphetamine tablets", 30, 86000, Way::gate, "precursor wholesale transport", 85},
        {"crystal methamphetamine", 37, 94000, Way::gate,
         "precursor production wholesale transport hand-over distribution retail", 100},
        {"methamphetamine tablets", 49, 120000, Way::sea, "transport distribution", 85},
        {"ketamine", 53, 6500, Way::express, "transport distribution retail", 85}};
    return all;
}

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
        Consignment one{
            name, outline.substance, outline.first_day, make_legs(ring, outline, i), {}};
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
