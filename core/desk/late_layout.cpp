// SPDX-License-Identifier: Apache-2.0
#include "core/desk/late_layout.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace headwater {

namespace {

using Places = std::unordered_map<EntityId, Point>;

Places places_of(const Chart& chart) {
    Places places;
    for (const Placement& placement : chart.placements)
        places.emplace(placement.entity, placement.at);
    return places;
}

/// Layouts leave out whom they find without ties.
void leave_out(Chart& now, const Places& then, const Places& next) {
    std::erase_if(now.placements, [&](const Placement& placement) {
        return !placement.pinned && then.contains(placement.entity) &&
               !next.contains(placement.entity);
    });
}

void move(Chart& now, const Places& then, const Places& next) {
    for (Placement& placement : now.placements) {
        const auto to = next.find(placement.entity);
        if (placement.pinned || to == next.end()) continue;
        const auto from = then.find(placement.entity);
        if (from == then.end() || from->second != to->second) placement.at = to->second;
    }
}

void join(Chart& now, const Chart& laid, const std::function<bool(EntityId)>& is_there) {
    std::unordered_set<EntityId> known;
    for (const Placement& placement : now.placements)
        known.insert(placement.entity);
    for (const Placement& placement : laid.placements)
        if (!known.contains(placement.entity) && is_there(placement.entity))
            now.placements.push_back(placement);
    std::ranges::sort(now.placements, {}, &Placement::entity);
}

} // namespace

Chart laid_out_late(const Chart& before, const Chart& laid, Chart now,
                    const std::function<bool(EntityId)>& is_there) {
    if (laid.layout != before.layout) now.layout = laid.layout;
    const Places then = places_of(before), next = places_of(laid);
    if (now.whole) leave_out(now, then, next);
    move(now, then, next);
    if (now.whole) join(now, laid, is_there);
    return now;
}

} // namespace headwater
