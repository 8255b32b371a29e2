// SPDX-License-Identifier: Apache-2.0
#include "core/desk/layout_facts.h"

#include <charconv>
#include <cmath>
#include <numbers>
#include <optional>
#include <unordered_map>

#include "core/base/moment.h"
#include "core/desk/lines.h"

namespace headwater {

namespace {

using Places = std::unordered_map<EntityId, Vertex>;

Places places_of(const Network& network) {
    Places places;
    for (Vertex v = 0; v < network.vertices(); ++v)
        places.emplace(network.actors[v].id, v);
    return places;
}

/// Money runs beside the line and is placed by its contacts, like what has no stage.
Result<std::vector<int>> stages_of(const Case& the_case, const Network& network, Task& task) {
    TRY(const SupplyLine line, line_of(the_case, network.filter, task));
    const Places places = places_of(network);
    std::vector<int> stages(network.vertices(), -1);
    for (const Holder& holder : line.holders) {
        const auto place = places.find(holder.actor.id);
        if (place != places.end() && holder.stage < Stage::money)
            stages[place->second] = static_cast<int>(holder.stage);
    }
    return stages;
}

/// "Before 2019" tells of no day on which somebody was seen.
std::vector<double> first_seen(const Network& network) {
    std::vector<double> when(network.vertices(), NAN);
    for (const Contact& contact : network.contacts) { // sorted by time
        if (contact.first == Moment::open_start) continue;
        for (const Vertex v : {contact.from, contact.to})
            if (std::isnan(when[v])) when[v] = static_cast<double>(contact.first);
    }
    return when;
}

std::optional<double> number_in(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return {};
    return value;
}

/// Mercator, in degrees of longitude; north up.
std::optional<Point> on_map(const Entity& entity) {
    const auto latitude = number_in(entity.property("latitude"));
    const auto longitude = number_in(entity.property("longitude"));
    if (!latitude || !longitude || std::abs(*latitude) > 85 || std::abs(*longitude) > 180)
        return {};
    constexpr double degree = std::numbers::pi / 180;
    const double y = std::log(std::tan((90 + *latitude) * degree / 2)) / degree;
    return Point{*longitude, -y};
}

Result<std::vector<Point>> points_on_map(const Case& the_case, const Network& network, Task& task) {
    const Places places = places_of(network);
    std::vector<Point> where(network.vertices(), Point{NAN, NAN});
    TRY_VOID(the_case.each_entity([&](const Entity& entity) {
        const auto place = places.find(entity.id);
        if (place == places.end()) return true;
        if (const auto point = on_map(entity)) where[place->second] = *point;
        return task.may_go_on();
    }));
    if (!task.may_go_on()) return stopped();
    return where;
}

} // namespace

Result<LayoutOptions> facts_for(const Case& the_case, const Network& network,
                                std::string_view layout, Task& task) {
    LayoutOptions facts;
    if (layout == "line") {
        TRY(facts.stage, stages_of(the_case, network, task));
    } else if (layout == "time") {
        facts.when = first_seen(network);
    } else if (layout == "map") {
        TRY(facts.where, points_on_map(the_case, network, task));
    }
    return facts;
}

} // namespace headwater
