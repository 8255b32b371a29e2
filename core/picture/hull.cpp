// SPDX-License-Identifier: Apache-2.0
#include "core/picture/hull.h"

#include <algorithm>
#include <utility>

namespace headwater {

std::vector<Point> hull_of(std::vector<Point> points) {
    std::sort(points.begin(), points.end(),
              [](Point a, Point b) { return std::pair(a.x, a.y) < std::pair(b.x, b.y); });
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() < 2) return points;
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
    hull.pop_back(); // the first once more
    return hull;
}

bool is_inside(const std::vector<Point>& hull, Point p) {
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const Point a = hull[i], b = hull[(i + 1) % hull.size()];
        if ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) < 0) return false;
    }
    return hull.size() > 2;
}

} // namespace headwater
