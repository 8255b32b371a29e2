// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "core/layout/overlap.h"
#include "core/layout/parts.h"
#include "core/layout/stress.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

constexpr double least_gap = 0.62; // of the spacing, between two vertices

/// Turned so that the longest axis lies flat, as screens do.
void lay_flat(std::vector<Point>& points) {
    Point mean;
    for (const Point p : points)
        mean = mean + p;
    mean = mean * (1 / static_cast<double>(points.size()));
    double xx = 0, xy = 0, yy = 0;
    for (const Point p : points) {
        const Point d = p - mean;
        xx += d.x * d.x;
        xy += d.x * d.y;
        yy += d.y * d.y;
    }
    const double turn = 0.5 * std::atan2(2 * xy, xx - yy);
    const double c = std::cos(turn), s = std::sin(turn);
    for (Point& p : points) {
        const Point d = p - mean;
        p = {c * d.x + s * d.y, c * d.y - s * d.x};
    }
}

Points force_one_part(const Graph& part, const LayoutOptions& options, Task& task) {
    StressOptions stress;
    stress.seed = options.seed;
    stress.pinned = options.pinned;
    for (const Point p : options.start)
        stress.start.push_back(p * (1 / options.spacing));
    TRY(auto points, place_by_stress(part, stress, task));
    const bool anew = options.start.empty();
    if (anew) lay_flat(points);
    for (Point& p : points)
        p = p * options.spacing;
    push_apart(points, options.spacing * least_gap, options.pinned, anew ? 1.6 : 1.0);
    return points;
}

} // namespace

Points lay_out_by_force(const Graph& graph, const LayoutOptions& options, Task& task) {
    if (!options.group.empty() && !any_pinned(options))
        return lay_out_in_groups(graph, options, task);
    return lay_out_parts(graph, options, task, force_one_part, FromStart::goes_on);
}

} // namespace headwater
