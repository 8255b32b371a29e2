// SPDX-License-Identifier: Apache-2.0
// Groups that stand for their members where these cannot be told apart: a quiet shape round them,
// and lines as broad as much runs between two groups.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/picture/chart_look.h"
#include "core/picture/hull.h"

namespace headwater {

namespace {

constexpr int rim_points = 10;
constexpr double thinnest_flow = 1.2, broadest_flow = 5; // pixels

/// Round the hull and a little beyond.
std::vector<Point> outline_of(const ChartLook& look, const FarGroup& group) {
    const double margin = std::max(look.far->gap * 0.6, 5 * look.pixel);
    std::vector<Point> rims;
    for (const Point corner : group.hull) {
        for (int k = 0; k < rim_points; ++k) {
            const double angle = 2 * std::numbers::pi * k / rim_points;
            rims.push_back(corner + Point{std::cos(angle), std::sin(angle)} * margin);
        }
    }
    return hull_of(std::move(rims));
}

AreaMark shape_of(const ChartLook& look, const FarGroup& group) {
    const Style& style = look.style;
    if (group.own == FarGroup::no_own) {
        Pen rim = rim_of_group(style);
        rim.width *= look.pixel;
        return {outline_of(look, group), true, shade_of_group(style), rim};
    }
    const Colour tint = look.colour_of_own_group(group.own);
    return {outline_of(look, group),
            true,
            mixed(style.paper, tint, 0.12),
            {mixed(style.paper, tint, 0.4), look.pixel, Dash::solid}};
}

void draw_flows(const ChartLook& look, std::vector<Mark>& marks) {
    const auto& flows = look.far->flows;
    if (flows.empty()) return;
    const double most = flows.back().links;
    for (const GroupFlow& flow : flows) {
        const double share = flow.links / most;
        LineMark line;
        line.from = look.far->groups[flow.a].centre;
        line.to = look.far->groups[flow.b].centre;
        line.pen.colour = mixed(look.style.paper, look.style.strong_line, 0.35 + 0.3 * share);
        line.pen.width = (thinnest_flow + (broadest_flow - thinnest_flow) * share) * look.pixel;
        marks.push_back({line, 0});
    }
}

} // namespace

Colour shade_of_group(const Style& style) {
    return mixed(style.paper, style.text, 0.045);
}

Pen rim_of_group(const Style& style) {
    return {mixed(style.paper, style.text, 0.14), 1, Dash::solid};
}

Box box_of_far_group(const ChartLook& look, const FarGroup& group) {
    Box box{group.centre.x, group.centre.y, group.centre.x, group.centre.y};
    for (const Point p : group.hull)
        box = box.joined({p.x, p.y, p.x, p.y});
    return box.grown(look.far->gap * 0.6);
}

void draw_far_groups(const ChartLook& look, std::vector<Mark>& marks) {
    if (look.distance() == Distance::far) draw_flows(look, marks);
    for (const FarGroup& group : look.far->groups) {
        if (!look.seen || look.seen->overlaps(box_of_far_group(look, group)))
            marks.push_back({shape_of(look, group), 0});
    }
}

TextMark name_of_far_group(const ChartLook& look, const FarGroup& group) {
    const Style& style = look.style;
    TextMark name;
    name.text = group.name + " \xc2\xb7 " + std::to_string(group.members);
    name.size = style.label_size * 1.05 * look.pixel;
    name.at = {group.centre.x, group.centre.y + name.size * 0.36};
    if (look.distance() != Distance::far)
        name.at.y = box_of_far_group(look, group).top - name.size * 0.5;
    name.colour = group.own == FarGroup::no_own ? style.text : look.colour_of_own_group(group.own);
    name.bold = true;
    name.halo = faded(style.halo, 0.85);
    return name;
}

} // namespace headwater
