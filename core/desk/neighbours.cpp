// SPDX-License-Identifier: Apache-2.0
#include "core/desk/neighbours.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace headwater {

namespace {

constexpr double apart = 48;   ///< from one to the next
constexpr int most_rings = 60; ///< further out, places are taken whether free or not

bool is_free(Point place, const std::vector<Point>& taken) {
    return std::ranges::none_of(taken,
                                [&](Point other) { return length(other - place) < apart * 0.75; });
}

} // namespace

std::vector<NeighboursOfKind> neighbours_of(const Case& the_case,
                                            const std::vector<EntityId>& entities,
                                            const std::set<std::int64_t>& shown) {
    std::set<EntityId> found;
    for (const EntityId entity : entities)
        for (const Link& link : the_case.links_of(entity))
            for (const EntityId end : {link.from, link.to})
                if (!shown.contains(end.value) && end != entity) found.insert(end);
    std::map<std::string, std::vector<EntityId>> by_kind;
    for (const EntityId id : found)
        if (const auto entity = the_case.entity(id)) by_kind[entity->kind].push_back(id);
    std::vector<NeighboursOfKind> kinds;
    for (auto& [kind, ids] : by_kind)
        kinds.push_back({kind, std::move(ids)});
    std::ranges::stable_sort(kinds, std::greater<>(),
                             [](const NeighboursOfKind& k) { return k.entities.size(); });
    return kinds;
}

std::vector<Point> places_around(Point middle, std::size_t count, const std::vector<Point>& taken) {
    std::vector<Point> places;
    for (int ring = 1; places.size() < count; ++ring) {
        const double radius = apart * (0.5 + ring);
        const int seats = static_cast<int>(2 * std::numbers::pi * radius / apart);
        for (int seat = 0; seat < seats && places.size() < count; ++seat) {
            const double angle = 2 * std::numbers::pi * seat / seats - std::numbers::pi / 2;
            const Point place = middle + Point{std::cos(angle), std::sin(angle)} * radius;
            if (ring > most_rings || is_free(place, taken)) places.push_back(place);
        }
    }
    return places;
}

} // namespace headwater
