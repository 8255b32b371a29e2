// SPDX-License-Identifier: Apache-2.0
#include "core/desk/shown_part.h"

#include <algorithm>
#include <unordered_set>

namespace headwater {

namespace {

constexpr auto gone = static_cast<std::size_t>(-1);

/// Without those left out, in their order.
template<class Things>
Things sifted(Things things, const std::vector<bool>& kept) {
    Things left;
    for (std::size_t i = 0; i < things.size(); ++i)
        if (kept[i]) left.push_back(std::move(things[i]));
    return left;
}

} // namespace

void keep_only(ChartScene& scene, const std::vector<bool>& kept) {
    std::vector<std::size_t> place(scene.items.size(), gone);
    std::size_t next = 0;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (kept[i]) place[i] = next++;
    if (next == scene.items.size()) return;
    scene.items = sifted(std::move(scene.items), kept);
    if (!scene.communities.empty()) scene.communities = sifted(std::move(scene.communities), kept);
    std::erase_if(scene.links, [&](const ChartLink& link) {
        return place[link.from] == gone || place[link.to] == gone;
    });
    for (ChartLink& link : scene.links) {
        link.from = place[link.from];
        link.to = place[link.to];
    }
    const auto move = [&](std::vector<std::size_t>& members) {
        std::erase_if(members, [&](std::size_t member) { return place[member] == gone; });
        for (std::size_t& member : members)
            member = place[member];
    };
    for (ChartGroup& group : scene.groups)
        move(group.members);
    for (DrawnSign& sign : scene.signs)
        move(sign.members);
}

void leave_out_unshown(ChartScene& scene, const Chart& chart) {
    if (chart.whole && chart.hidden.empty()) return;
    std::unordered_set<std::int64_t> placed, hidden;
    for (const Placement& placement : chart.placements)
        placed.insert(placement.entity.value);
    for (const EntityId entity : chart.hidden)
        hidden.insert(entity.value);
    std::vector<bool> kept;
    for (const ChartItem& item : scene.items)
        kept.push_back(!hidden.contains(item.record) &&
                       (chart.whole || placed.contains(item.record)));
    keep_only(scene, kept);
}

} // namespace headwater
