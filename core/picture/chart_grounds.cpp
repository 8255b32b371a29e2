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

/// The convex hull, by Andrew's monotone chain.
std::vector<Point> hull_of(std::vector<Point> points) {
    std::sort(points.begin(), points.end(),
              [](Point a, Point b) { return std::pair(a.x, a.y) < std::pair(b.x, b.y); });
    std::vector<Point> hull;
    const auto add = [&](Point p, std::size_t least) {
        while (hull.size() > least) {
            const Point a = hull[hull.size() - 2], b = hull.back();
            if ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0) break;
            hull.pop_back();
        }
        hull.push_back(p);
    };
    for (const Point p : points)
        add(p, 1);
    const std::size_t lower = hull.size();
    for (std::size_t i = points.size() - 1; i-- > 0;)
        add(points[i], lower);
    hull.pop_back();
    return hull;
}

} // namespace

void draw_grounds(const ChartLook& look, std::vector<Mark>& marks) {
    for (std::size_t g = 0; g < look.scene.groups.size(); ++g) {
        const ChartGroup& group = look.scene.groups[g];
        if (group.members.empty()) continue;
        const Colour hue = legible(parse_colour(hues[g % hues.size()]), look.style.paper, 3.5);
        const AreaMark ground{hull_of(rims_of(look, group, 14 * look.pen_zoom)),
                              false,
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
                                  nothing},
                         0});
    }
}

} // namespace headwater
