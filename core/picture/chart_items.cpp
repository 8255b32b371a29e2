// SPDX-License-Identifier: Apache-2.0
// Discs of a chart with what they wear: the icon of the kind, the ring of the insulated and those
// of style rules, badges, the halo of the selection.
#include <algorithm>
#include <string>
#include <tuple>

#include "core/picture/chart_look.h"

namespace headwater {

namespace {

/// Radius below which an icon is only dirt; paper shows finer things than screens.
double least_icon(Palette palette) {
    return palette == Palette::print ? 3.6 : 6.5;
}

/// Of the disc; what is left of it around the photo tells the kind, the group or the value.
constexpr double photo_share = 0.86;

void draw_item(const ChartLook& look, std::size_t index, std::vector<Mark>& marks) {
    const ChartItem& item = look.scene.items[index];
    const double radius = look.radii[index];
    const Colour fill = look.colour_of_item(index);
    const auto add = [&](auto shape) { marks.push_back({std::move(shape), item.record}); };
    if (item.selected) {
        add(DiscMark{item.at,
                     look.reach(index),
                     faded(look.style.accent, 0.35),
                     {look.style.accent, 1.4 * look.pixel, Dash::solid}});
    }
    const Outfit* ruled = look.outfit_of(item);
    if (ruled && ruled->ring) {
        add(DiscMark{item.at,
                     look.ring_radius(index),
                     look.style.paper,
                     {look.visible(*ruled->ring), 2.4 * look.pen_zoom, Dash::solid}});
    }
    if (item.insulated) {
        add(DiscMark{item.at,
                     radius * ring_ratio,
                     look.style.paper,
                     {look.style.text, 1.6 * look.pen_zoom, Dash::solid}});
    }
    const Pen rim{look.style.paper, look.pen_zoom, Dash::solid};
    if (item.stands_for > 0)
        add(BoxMark{box_around(item.at, {2 * radius, 2 * radius}), radius * 0.4, fill, rim});
    else
        add(DiscMark{item.at, radius, fill, rim});
    if (radius * look.scale < least_icon(look.style.palette)) return;
    const EntityKind* kind = look.schema.entity_kind(item.kind);
    const std::string icon = item.stands_for > 0             ? "group"
                             : ruled && !ruled->icon.empty() ? ruled->icon
                             : kind                          ? kind->icon
                                                             : "";
    if (item.photo && look.share_there(index) > 0) {
        add(PhotoMark{item.at, radius * photo_share, item.photo});
    } else if (!icon.empty()) {
        add(IconMark{box_around(item.at, {radius * 1.2, radius * 1.2}), icon, ink_on(fill)});
    }
}

void draw_badges(const ChartLook& look, std::size_t index, std::vector<Mark>& marks) {
    const ChartItem& item = look.scene.items[index];
    std::size_t place = 0;
    for (const Badge& badge : badges_of(look, index))
        draw_badge(badge, look.badge_centre(index, place++), look.badge_radius(),
                   {look.style.paper, look.pixel, Dash::solid}, item.record, marks);
}

} // namespace

void draw_items(const ChartLook& look, std::vector<Mark>& marks) {
    const auto& items = look.scene.items;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (look.is_seen(i)) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto key = [&](std::size_t i) {
            return std::tuple(items[i].selected, look.share_there(i), items[i].outfit != 0,
                              items[i].importance);
        };
        return key(a) < key(b);
    });
    for (const std::size_t i : order)
        draw_item(look, i, marks);
    for (const std::size_t i : order)
        draw_badges(look, i, marks);
}

} // namespace headwater
