// SPDX-License-Identifier: Apache-2.0
// Everyone on one circle, linked people near each other.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "core/layout/parts.h"
#include "core/layout/stress.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

/// Round the circle by group, then as the organic layout has them around its middle.
std::vector<Vertex> order_around(const std::vector<Point>& organic, const LayoutOptions& options) {
    std::vector<Vertex> order(organic.size());
    std::iota(order.begin(), order.end(), Vertex{0});
    Point middle;
    for (const Point p : organic)
        middle = middle + p;
    middle = middle * (1 / static_cast<double>(organic.size()));
    const auto group = [&](Vertex v) { return v < options.group.size() ? options.group[v] : 0; };
    const auto angle = [&](Vertex v) {
        return std::atan2(organic[v].y - middle.y, organic[v].x - middle.x);
    };
    std::stable_sort(order.begin(), order.end(), [&](Vertex a, Vertex b) {
        return std::pair(group(a), angle(a)) < std::pair(group(b), angle(b));
    });
    return order;
}

Points circle_one_part(const Graph& part, const LayoutOptions& options, Task& task) {
    TRY(const auto organic,
        place_by_stress(part, {.seed = options.seed, .start = {}, .pinned = {}}, task));
    const auto order = order_around(organic, options);
    const double count = static_cast<double>(order.size());
    const double radius = order.size() < 2
                              ? 0
                              : std::max(options.spacing * 0.6,
                                         count * options.spacing * 0.7 / (2 * std::numbers::pi));
    std::vector<Point> points(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / count;
        points[order[i]] = {radius * std::sin(angle), -radius * std::cos(angle)};
    }
    return points;
}

} // namespace

Points lay_out_in_circle(const Graph& graph, const LayoutOptions& options, Task& task) {
    return lay_out_parts(graph, options, task, circle_one_part, FromStart::begins_anew);
}

} // namespace headwater
