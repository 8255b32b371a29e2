// SPDX-License-Identifier: Apache-2.0
#include "ui/chart/chosen_here.h"

#include <unordered_set>

#include "core/desk/scene_records.h"
#include "ui/chart/chart_area.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

void put_held_for_boxes(const ChartScene& drawn, ChartArea& area, std::set<std::int64_t>& chosen) {
    for (const ChartItem& item : drawn.items)
        if (item.stands_for > 0) chosen.erase(item.record);
    for (const EntityId held : area.selected_here())
        chosen.insert(held.value);
}

void add_gathered_ties(const ChartScene& drawn, const ChartScene& whole,
                       std::set<std::int64_t>& chosen) {
    std::unordered_set<std::int64_t> gathered;
    for (const ChartLink& link : drawn.links) {
        const bool of_box =
            drawn.items[link.from].stands_for > 0 || drawn.items[link.to].stands_for > 0;
        if (!of_box || !chosen.contains(link.record)) continue;
        const auto behind = records_behind(drawn, link);
        gathered.insert(behind.begin(), behind.end());
    }
    if (gathered.empty()) return;
    for (const ChartLink& link : whole.links)
        if (gathered.contains(link.record)) chosen.insert(link.record);
}

} // namespace

std::set<std::int64_t> chosen_here(ChartArea& area) {
    std::set<std::int64_t> chosen = area.session().selection();
    const auto drawn = area.canvas().shared_scene(), whole = area.whole_scene();
    if (chosen.empty() || drawn == whole) return chosen;
    put_held_for_boxes(*drawn, area, chosen);
    add_gathered_ties(*drawn, *whole, chosen);
    return chosen;
}

} // namespace headwater
