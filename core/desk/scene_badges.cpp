// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scene_badges.h"

#include <algorithm>

#include "core/desk/value_check.h"

namespace headwater {

namespace {

void mark_seized(ChartScene& scene) {
    for (const ChartLink& link : scene.links) {
        if (link.kind != "seized_in") continue;
        for (const std::size_t end : {link.from, link.to})
            scene.items[end].seized = scene.items[end].kind != "seizure";
    }
}

} // namespace

Result<void> mark_badges(ChartScene& scene, const Case& the_case, const std::string& now) {
    mark_seized(scene);
    TRY(const Newcomers newcomers, the_case.newcomers(days_before(now, days_new)));
    std::size_t count = 0;
    for (ChartItem& item : scene.items)
        count += (item.fresh = newcomers.holds(item.record)) ? 1U : 0U;
    if (static_cast<double>(count) <= most_new * static_cast<double>(scene.items.size())) return {};
    for (ChartItem& item : scene.items)
        item.fresh = false;
    return {};
}

} // namespace headwater
