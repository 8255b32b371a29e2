// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/landmarks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "core/base/moment.h"
#include "core/base/text.h"

namespace headwater {

namespace {

double number_in(std::string_view text) {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::uint32_t found_in(const SiteIndex& index, std::string_view label) {
    const auto found = label.empty() ? index.end() : index.find(fold(label));
    return found == index.end() ? no_place : found->second;
}

Landmark described(const Entity& entity, const SiteIndex& sites) {
    Landmark mark;
    mark.actor = {entity.id, entity.kind, entity.label};
    mark.force = entity.property("agency");
    mark.transport = transport_called(entity.property("mode"));
    mark.goods = entity.property("substance");
    mark.concealment = entity.property("concealment");
    mark.site = found_in(sites, entity.property("place"));
    mark.quantity = kilograms(number_in(entity.property("quantity")), entity.property("unit"));
    if (const auto moment = parse_moment(entity.property("date")); moment) {
        mark.first = moment->first;
        mark.last = moment->last;
    }
    return mark;
}

template<class Value>
void add_once(std::vector<Value>& values, Value value) {
    if (std::ranges::find(values, value) == values.end()) values.push_back(value);
}

} // namespace

bool is_landmark(const Entity& entity) {
    constexpr std::array kinds{"seizure", "consignment", "container",
                               "parcel",  "substance",   "precursor"};
    return std::ranges::find(kinds, entity.kind) != kinds.end();
}

std::vector<Landmark> landmarks_of(const SupplyRecords& records, const SupplyLine& line,
                                   const SiteIndex& sites, const SiteIndex& consignments,
                                   const std::vector<Vertex>& vertex) {
    std::map<std::uint32_t, Landmark> marks; // by place in the records
    for (std::uint32_t e = 0; e < records.entities.size(); ++e) {
        const Entity& entity = records.entities[e].entity;
        if (!is_landmark(entity)) continue;
        Landmark mark = described(entity, sites);
        if (vertex[e] != no_place) mark.holders.push_back(vertex[e]);
        if (entity.kind == "consignment")
            mark.consignments.push_back(found_in(consignments, entity.label));
        marks.emplace(e, std::move(mark));
    }
    const auto tie = [&](std::uint32_t at, std::uint32_t other) {
        const auto mark = marks.find(at);
        if (mark == marks.end()) return;
        const Entity& entity = records.entities[other].entity;
        const auto site = found_in(sites, entity.label);
        if (entity.kind == "consignment")
            add_once(mark->second.consignments, found_in(consignments, entity.label));
        else if (vertex[other] != no_place)
            add_once(mark->second.holders, vertex[other]);
        else if (site != no_place && line.sites[site].actor.id == entity.id)
            mark->second.site = site;
    };
    for (const auto& link : records.links) {
        if (link.use != SupplyRecords::Use::mark || !link.is_credible()) continue;
        tie(link.from, link.to);
        tie(link.to, link.from);
    }
    std::vector<Landmark> found;
    for (auto& [place, mark] : marks) {
        std::ranges::sort(mark.holders);
        std::ranges::sort(mark.consignments);
        found.push_back(std::move(mark));
    }
    std::ranges::sort(found, [](const Landmark& a, const Landmark& b) {
        return std::tie(a.actor.kind, a.actor.label, a.actor.id) <
               std::tie(b.actor.kind, b.actor.label, b.actor.id);
    });
    return found;
}

} // namespace headwater
