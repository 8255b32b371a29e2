// SPDX-License-Identifier: Apache-2.0
#include "core/picture/chart_look.h"

#include <algorithm>
#include <functional>

#include "core/picture/chart_signs.h"

namespace headwater {

namespace {

constexpr double least_disc = 0.72; // of the usual radius, for what is least important

std::vector<double> radii_of(const ChartScene& scene, const Style& style, double zoom) {
    const bool ranked = std::any_of(scene.items.begin(), scene.items.end(),
                                    [](const ChartItem& item) { return item.importance > 0; });
    std::vector<double> radii;
    radii.reserve(scene.items.size());
    const bool measured = scene.scale && scene.scale->sized; // goes before the rules
    for (const ChartItem& item : scene.items) {
        const double small = style.node_radius * (ranked ? least_disc : 1);
        const double share = std::clamp(item.importance, 0.0, 1.0);
        const bool ruled = item.outfit != 0 && !measured;
        radii.push_back((small + (style.leader_radius - small) * share) * zoom *
                        (ruled ? scene.outfits[item.outfit - 1].size : 1));
    }
    return radii;
}

std::vector<std::size_t> groups_of(const ChartScene& scene) {
    std::vector<std::size_t> groups(scene.items.size(), ChartLook::no_group);
    for (std::size_t g = scene.groups.size(); g-- > 0;)
        for (const std::size_t item : scene.groups[g].members)
            groups[item] = g;
    return groups;
}

constexpr std::size_t named_of_scale = 8;
constexpr std::size_t named_of_those_out = 24;

double least_named_of(const ChartScene& scene) {
    if (!scene.scale) return 2;
    std::vector<double> importance;
    for (const ChartItem& item : scene.items)
        importance.push_back(item.value.value_or(item.importance));
    if (importance.size() <= named_of_scale) return 0;
    const auto last = importance.begin() + named_of_scale;
    std::nth_element(importance.begin(), last, importance.end(), std::greater<>());
    return std::max(*last, 1e-9);
}

bool few_stand_out(const ChartLook& look) {
    const std::size_t all = look.scene.items.size();
    std::size_t out = 0;
    for (std::size_t i = 0; i < all; ++i)
        out += look.share_there(i) > 0 ? 1 : 0;
    return out < all && out <= named_of_those_out;
}

constexpr double share_of_those_behind = 0.28;

constexpr double widest_dot = 0.3; ///< radius by the gap
constexpr double least_between = 0.18;

} // namespace

Distance distance_at(const FarGroups& groups, double scale) {
    if (groups.groups.size() < 2) return Distance::near;
    const double gap = groups.gap * scale;
    return gap < far_gap ? Distance::far : gap < middle_gap ? Distance::middle : Distance::near;
}

ChartLook::ChartLook(const ChartScene& scene_, const Schema& schema_, const Style& style_,
                     const TextMeasure& measure_, double scale_, std::optional<Box> bounds_)
    : scene(scene_),
      schema(schema_),
      style(style_),
      measure(measure_),
      scale(scale_),
      bounds(bounds_),
      pixel(1 / scale_),
      disc_zoom(std::clamp(scale_, 0.2, 2.0) / scale_),
      pen_zoom(std::clamp(scale_, 0.5, 1.4) / scale_),
      radii(radii_of(scene_, style_, disc_zoom)),
      group_of(groups_of(scene_)),
      least_named(least_named_of(scene_)) {
    names_all_out = few_stand_out(*this);
    for (const EntityKind& kind : schema.entity_kinds)
        m_kind_colours.emplace(kind.name, colour_of(kind, style));
    for (std::size_t g = 0; g < scene.groups.size(); ++g)
        m_group_colours.push_back(colour_of_group(g, style));
}

Colour ChartLook::colour_of_item(std::size_t index) const {
    const ChartItem& item = scene.items[index];
    const auto kind = m_kind_colours.find(item.kind);
    Colour colour = kind != m_kind_colours.end() ? kind->second : style.faint_text;
    const Outfit* ruled = outfit_of(item);
    if (item.value)
        colour = colour_of_value(*item.value, style);
    else if (ruled && ruled->colour)
        colour = visible(*ruled->colour);
    else if (group_of[index] != no_group)
        colour = m_group_colours[group_of[index]];
    const double there = share_there(index);
    return there == 1 ? colour
                      : mixed(style.paper, colour,
                              share_of_those_behind + (1 - share_of_those_behind) * there);
}

void ChartLook::look_at(const Presence& there) {
    presence = &there;
    names_all_out = few_stand_out(*this);
}

double ChartLook::share_there(std::size_t item) const {
    if (scene.items[item].stands_back) return 0;
    return presence ? presence->items[item] / double{Presence::whole} : 1;
}

double ChartLook::share_there_of_link(std::size_t link) const {
    if (scene.links[link].stands_back) return 0;
    return presence ? presence->links[link] / double{Presence::whole} : 1;
}

Colour ChartLook::visible(Colour chosen) const {
    return legible(chosen, style.paper, least_contrast_of_rules);
}

bool ChartLook::is_seen(std::size_t item) const {
    return !seen || seen->grown(reach(item)).contains(scene.items[item].at);
}

void ChartLook::look_from_afar(const FarGroups& groups) {
    if (groups.groups.size() < 2) return;
    far = &groups;
    if (distance() != Distance::far) return;
    for (std::size_t i = 0; i < radii.size(); ++i) {
        const Outfit* ruled = outfit_of(scene.items[i]);
        const double larger = ruled ? ruled->size : 1;
        radii[i] =
            std::min(radii[i], groups.gap * widest_dot * (1 + scene.items[i].importance) * larger);
    }
}

Distance ChartLook::distance() const {
    return far == nullptr ? Distance::near : distance_at(*far, scale);
}

double ChartLook::share_between_groups() const {
    if (far == nullptr) return 1;
    const double share = (far->gap * scale - far_gap) / (middle_gap - far_gap);
    return std::clamp(least_between + (1 - least_between) * share, least_between, 1.0);
}

bool ChartLook::is_between_groups(const ChartLink& link) const {
    return far != nullptr && far->of[link.from] != far->of[link.to];
}

double ChartLook::ring_radius(std::size_t item) const {
    const Outfit* ruled = outfit_of(scene.items[item]);
    return radii[item] * (scene.items[item].insulated ? ring_ratio : 1) *
           (ruled && ruled->ring ? rule_ring_ratio : 1);
}

double ChartLook::reach(std::size_t item) const {
    const double halo = scene.items[item].selected ? halo_reach * pixel : 0;
    return ring_radius(item) + pixel + halo;
}

bool ChartLook::shows_rank(const ChartItem& item) const {
    return item.rank > 0 && item.rank <= badge_ranks;
}

bool ChartLook::is_to_be_named(std::size_t index) const {
    const ChartItem& item = scene.items[index];
    return item.selected || shows_rank(item) || (names_all_out && share_there(index) > 0) ||
           item.value.value_or(item.importance) > least_named;
}

double ChartLook::badge_radius() const {
    return style.label_size * 0.62 * pixel;
}

Point ChartLook::badge_centre(std::size_t item, std::size_t place) const {
    // Above the disc first: names stand below where they can.
    constexpr Point corners[] = {{1, -1}, {-1, -1}, {-1, 1}, {1, 1}};
    const double out = (reach(item) + badge_radius() * 0.3) * 0.7071;
    return scene.items[item].at + corners[place % 4] * out;
}

Picture draw_chart(const ChartLook& look) {
    Picture picture;
    picture.paper = look.style.paper;
    draw_grounds(look, picture.marks);
    draw_signs_beneath(look, picture.marks);
    draw_links(look, picture.marks);
    draw_signs_above(look, picture.marks);
    draw_items(look, picture.marks);
    draw_labels(look, picture.marks);
    if (picture.marks.empty()) return picture;
    picture.extent = extent_of(picture.marks.front());
    for (const Mark& mark : picture.marks)
        picture.extent = picture.extent.joined(extent_of(mark));
    picture.extent = picture.extent.grown(8 * look.pixel);
    return picture;
}

Picture compose_chart(const ChartScene& scene, const Schema& schema, const Style& style,
                      const TextMeasure& measure, double scale) {
    return draw_chart(ChartLook(scene, schema, style, measure, scale));
}

} // namespace headwater
