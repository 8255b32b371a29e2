// SPDX-License-Identifier: Apache-2.0
// The grounds under groups: a rounded hull in a pale colour with the name and size above it.
#include <cmath>
#include <numbers>
#include <string>

#include "core/picture/chart_look.h"
#include "core/picture/hull.h"

namespace headwater {

namespace {

/// Twelve points on the rim of every disc, a margin further out.
std::vector<Point> rims_of(const ChartLook& look, const ChartGroup& group, double margin) {
    std::vector<Point> rims;
    for (const std::size_t i : group.members) {
        for (int k = 0; k < 12; ++k) {
            const double angle = std::numbers::pi * k / 6;
            rims.push_back(look.scene.items[i].at +
                           Point{std::cos(angle), std::sin(angle)} * (look.reach(i) + margin));
        }
    }
    return rims;
}

} // namespace

AreaMark ground_of(const ChartLook& look, std::size_t group) {
    const auto rims = rims_of(look, look.scene.groups[group], 14 * look.pen_zoom);
    return {hull_of(rims),
            false,
            faded(colour_of_group(group, look.style), 0.09),
            {nothing, 0, Dash::solid}};
}

void draw_grounds(const ChartLook& look, std::vector<Mark>& marks) {
    if (look.distance() != Distance::near) return draw_far_groups(look, marks);
    for (std::size_t g = 0; g < look.scene.groups.size(); ++g) {
        if (!look.scene.groups[g].members.empty()) marks.push_back({ground_of(look, g), 0});
    }
}

TextMark name_of_group(const ChartLook& look, std::size_t group) {
    const ChartGroup& named = look.scene.groups[group];
    const Box box = extent_of({ground_of(look, group), 0});
    TextMark name;
    name.text = named.label + " \xc2\xb7 " + std::to_string(named.members.size());
    name.size = look.style.label_size * 1.05 * look.pixel;
    name.at = {box.centre().x, box.top - name.size * 0.5};
    name.colour = colour_of_group(group, look.style);
    name.bold = true;
    name.halo = faded(look.style.halo, 0.85);
    return name;
}

} // namespace headwater
