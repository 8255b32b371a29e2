// SPDX-License-Identifier: Apache-2.0
#include "core/desk/dress.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

#include <fmt/format.h>

namespace headwater {

namespace {

using Places = std::unordered_map<std::int64_t, std::size_t>; ///< record -> item

Places places_of(const ChartScene& scene) {
    Places places;
    for (std::size_t i = 0; i < scene.items.size(); ++i)
        places.emplace(scene.items[i].record, i);
    return places;
}

/// The item of a vertex, where it is on the chart.
class Items {
public:
    Items(const ChartScene& scene, const Network& network)
        : m_places(places_of(scene)), m_network(network) {}

    std::optional<std::size_t> operator[](Vertex v) const {
        const auto found = m_places.find(m_network.actors[v].id.value);
        if (found == m_places.end()) return {};
        return found->second;
    }

private:
    Places m_places;
    const Network& m_network;
};

std::string shown(double value) {
    return std::abs(value) < 1000 ? fmt::format("{:.3g}", value) : fmt::format("{:.0f}", value);
}

/// The eye compares areas, and the highest values are few.
double share_of(double value, double least, double most) {
    return most > least ? std::sqrt((value - least) / (most - least)) : 1;
}

void wear_scores(ChartScene& scene, const Finding& finding, const Items& items,
                 const Dress& dress) {
    double least = HUGE_VAL, most = -HUGE_VAL;
    for (const Score& score : finding.scores) {
        if (!std::isfinite(score.value)) continue;
        least = std::min(least, score.value);
        most = std::max(most, score.value);
    }
    if (least > most) return;
    scene.scale = {Message{finding.title, {}}, shown(least), shown(most), dress.by_size,
                   dress.by_colour};
    if (dress.by_size)
        for (ChartItem& item : scene.items)
            item.importance = 0;
    for (const Score& score : finding.scores) {
        const auto at = items[score.vertex];
        if (!at || !std::isfinite(score.value)) continue;
        const double share = share_of(score.value, least, most);
        if (dress.by_size) scene.items[*at].importance = share;
        if (dress.by_colour) scene.items[*at].value = share;
    }
}

void wear_groups(ChartScene& scene, const Finding& finding, const Items& items) {
    for (std::size_t g = 0; g < finding.groups.size(); ++g) {
        const Group& group = finding.groups[g];
        if (scene.groups.size() == groups_with_ground || group.members.size() < 2) break;
        ChartGroup ground;
        ground.label = std::to_string(g + 1); // its number in the list of the answer
        for (const Vertex v : group.members)
            if (const auto at = items[v]) ground.members.push_back(*at);
        if (!ground.members.empty()) scene.groups.push_back(std::move(ground));
    }
}

using Pairs = std::set<std::pair<std::size_t, std::size_t>>;

void add_pair(Pairs& pairs, const Items& items, Vertex from, Vertex to) {
    const auto a = items[from], b = items[to];
    if (a && b) pairs.insert(std::minmax(*a, *b));
}

void stand_out(ChartScene& scene, const Pairs& pairs, const std::set<std::size_t>& kept) {
    for (ChartLink& link : scene.links) {
        link.stands_out = pairs.contains(std::minmax(link.from, link.to));
        link.stands_back = !link.stands_out;
    }
    for (std::size_t i = 0; i < scene.items.size(); ++i)
        scene.items[i].stands_back = !kept.contains(i);
}

void wear_routes(ChartScene& scene, const Finding& finding, const Items& items) {
    Pairs pairs;
    std::set<std::size_t> kept;
    for (const Route& route : finding.routes)
        for (std::size_t i = 0; i < route.stops.size(); ++i) {
            if (const auto at = items[route.stops[i]]) kept.insert(*at);
            if (i > 0) add_pair(pairs, items, route.stops[i - 1], route.stops[i]);
        }
    for (const Group& between : finding.groups) // everybody on some path, not only on those listed
        for (const Vertex v : between.members)
            if (const auto at = items[v]) kept.insert(*at);
    stand_out(scene, pairs, kept);
}

/// Ties without a record behind them are drawn beside those that are recorded.
void add_guesses(ChartScene& scene, const Finding& finding, const Items& items) {
    for (const LinkScore& tie : finding.links) {
        if (tie.rank > ties_that_stand_out) break;
        const auto a = items[tie.from], b = items[tie.to];
        if (!tie.records.empty() || !a || !b) continue;
        ChartLink guess;
        guess.from = *a;
        guess.to = *b;
        guess.guessed = guess.stands_out = true;
        scene.links.push_back(std::move(guess));
    }
}

void wear_ties(ChartScene& scene, const Finding& finding, const Items& items) {
    Pairs pairs;
    std::set<std::size_t> kept;
    for (const LinkScore& tie : finding.links) {
        if (tie.rank > ties_that_stand_out) break;
        add_pair(pairs, items, tie.from, tie.to);
    }
    for (const auto& [a, b] : pairs)
        kept.insert({a, b});
    stand_out(scene, pairs, kept);
    add_guesses(scene, finding, items);
}

} // namespace

void wear(ChartScene& scene, const Finding& finding, const Network& network, const Dress& dress) {
    const Items items(scene, network);
    if (!finding.routes.empty()) return wear_routes(scene, finding, items);
    if (!finding.links.empty()) return wear_ties(scene, finding, items);
    if (!finding.scores.empty()) return wear_scores(scene, finding, items, dress);
    wear_groups(scene, finding, items);
}

std::vector<std::uint32_t> groups_for_layout(const Finding& finding, const Network& network,
                                             const Network& charted) {
    std::unordered_map<EntityId, std::uint32_t> group;
    for (std::uint32_t g = 0; g < finding.groups.size(); ++g)
        for (const Vertex v : finding.groups[g].members)
            group.emplace(network.actors[v].id, g);
    std::vector<std::uint32_t> groups;
    auto next = static_cast<std::uint32_t>(finding.groups.size());
    for (const Actor& actor : charted.actors) {
        const auto found = group.find(actor.id);
        groups.push_back(found == group.end() ? next++ : found->second);
    }
    return groups;
}

} // namespace headwater
