// SPDX-License-Identifier: Apache-2.0
// Badges at the rim of an item: its rank, what a style rule writes there, seized, new.
#include <string>

#include "core/picture/chart_look.h"

namespace headwater {

namespace {

constexpr double letters = 0.82 / 0.62; // height by the radius
constexpr double two_letters = 1.05;
constexpr double icon_side_of_badge = 1.25;

/// Digits are narrow.
bool is_broad(std::string_view words) {
    return words.size() > 1 && words.find_first_not_of("0123456789") != words.npos;
}

} // namespace

Badge seized_badge(const Schema& schema, const Style& style) {
    const EntityKind* seizure = schema.entity_kind("seizure");
    return {"", "seizure", seizure ? colour_of(*seizure, style) : style.text};
}

Badge fresh_badge(const Style& style) {
    return {"+", "", style.text};
}

std::vector<Badge> badges_of(const ChartLook& look, std::size_t index) {
    const ChartItem& item = look.scene.items[index];
    std::vector<Badge> badges;
    if (look.shows_rank(item)) badges.push_back({std::to_string(item.rank), "", look.style.accent});
    if (look.distance() == Distance::far || look.share_there(index) == 0) return badges;
    const Outfit* ruled = look.outfit_of(item);
    if (ruled && !ruled->badge.empty())
        badges.push_back({ruled->badge, "",
                          ruled->colour ? look.visible(*ruled->colour)
                          : ruled->ring ? look.visible(*ruled->ring)
                                        : look.style.strong_line});
    if (item.seized) badges.push_back(seized_badge(look.schema, look.style));
    if (item.fresh) badges.push_back(fresh_badge(look.style));
    return badges;
}

void draw_badge(const Badge& badge, Point centre, double radius, Pen outline, std::int64_t record,
                std::vector<Mark>& marks) {
    const Colour ink = ink_on(badge.fill);
    marks.push_back({DiscMark{centre, radius, badge.fill, outline}, record});
    if (!badge.icon.empty()) {
        const double side = radius * icon_side_of_badge;
        marks.push_back({IconMark{box_around(centre, {side, side}), badge.icon, ink}, record});
        return;
    }
    const double size = radius * (is_broad(badge.words) ? two_letters : letters);
    marks.push_back({TextMark{centre + Point{0, size * 0.36}, badge.words, size, ink, true,
                              Anchor::middle, nothing},
                     record});
}

} // namespace headwater
