// SPDX-License-Identifier: Apache-2.0
#include "core/desk/chart_filter.h"

#include <algorithm>

namespace headwater {

namespace {

bool has(const std::set<std::string>& kinds, const std::string& kind) {
    return kinds.empty() || kinds.contains(kind);
}

/// Which things are of a wanted kind.
std::vector<bool> wanted_things(const ChartScene& scene, const ChartFilter& filter) {
    std::vector<bool> wanted(scene.items.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        wanted[i] = has(filter.things, scene.items[i].kind);
    return wanted;
}

/// Of its own, whatever its ends are.
bool is_wanted(const ChartLink& link, const ChartWish& wish) {
    return has(wish.filter.ties, link.kind) && link.strength <= wish.filter.weakest &&
           link.worth >= static_cast<float>(wish.least_worth);
}

} // namespace

SeenChart look_at(const ChartScene& scene, const ChartTimes& times, const ChartWish& wish) {
    const auto wanted = wanted_things(scene, wish.filter);
    const bool by_ties = wish.period || !wish.filter.is_any_tie();
    SeenChart seen;
    seen.ties.all = scene.links.size();
    seen.presence.items.assign(scene.items.size(), 0);
    seen.presence.links.assign(scene.links.size(), 0);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (wanted[i] && !by_ties) seen.presence.items[i] = Presence::whole;
    for (std::size_t l = 0; l < scene.links.size(); ++l) {
        const ChartLink& link = scene.links[l];
        if (!wanted[link.from] || !wanted[link.to] || !is_wanted(link, wish)) continue;
        const std::uint8_t share =
            wish.period ? times.share(l, *wish.period) : std::uint8_t{Presence::whole};
        seen.presence.links[l] = share;
        seen.ties.seen += share == Presence::whole ? 1 : 0;
        seen.ties.undated += wish.period && !times.is_dated(l) ? 1 : 0;
        for (const std::size_t end : {link.from, link.to})
            seen.presence.items[end] = std::max(seen.presence.items[end], share);
    }
    return seen;
}

} // namespace headwater
