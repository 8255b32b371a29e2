// SPDX-License-Identifier: Apache-2.0
// The grounds under groups: a rounded hull in a pale colour with the name and size above it.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

#include "core/picture/chart_look.h"

namespace headwater {

namespace {

/// Told apart by people who see few colours (after Okabe and Ito), pale enough for a ground.
constexpr std::array<const char*, 8> hues{"#3b6fb6", "#a8743c", "#5b8c5a", "#8a6bb0",
                                          "#b08a2e", "#1f6f8b", "#b35454", "#64717f"};

/// For each of so many directions the furthest that a disc of the group reaches.
std::vector<Point> hull_of(const ChartLook& look, const ChartGroup& group, double margin) {
    constexpr int directions = 24;
    Point middle;
    for (const std::size_t i : group.members)
        middle = middle + look.scene.items[i].at;
    middle = middle * (1 / static_cast<double>(group.members.size()));
    std::vector<Point> corners;
    for (int k = 0; k < directions; ++k) {
        const double angle = 2 * std::numbers::pi * k / directions;
        const Point way{std::cos(angle), std::sin(angle)};
        double far = 0;
        for (const std::size_t i : group.members) {
            const Point d = look.scene.items[i].at - middle;
            const double along = d.x * way.x + d.y * way.y;
            far = std::max(far, along + look.reach(i) + margin);
        }
        corners.push_back(middle + way * far);
    }
    return corners;
}

} // namespace

void draw_grounds(const ChartLook& look, std::vector<Mark>& marks) {
    for (std::size_t g = 0; g < look.scene.groups.size(); ++g) {
        const ChartGroup& group = look.scene.groups[g];
        if (group.members.empty()) continue;
        const Colour hue = legible(parse_colour(hues[g % hues.size()]), look.style.paper, 3.5);
        const AreaMark ground{hull_of(look, group, 10 * look.pen_zoom),
                              true,
                              faded(hue, 0.09),
                              {faded(hue, 0.5), 0, Dash::solid}};
        const Box box = extent_of({ground, 0});
        const double size = look.style.label_size * 1.05 * look.pixel;
        marks.push_back({ground, 0});
        marks.push_back({TextMark{{box.centre().x, box.top - size * 0.5},
                                  group.label + " \xc2\xb7 " + std::to_string(group.members.size()),
                                  size,
                                  hue,
                                  true,
                                  Anchor::middle,
                                  {}},
                         0});
    }
}

} // namespace headwater
