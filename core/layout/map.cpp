// SPDX-License-Identifier: Apache-2.0
// On a map grid: what has a place on the map stands there, everything else by its contacts.
#include <algorithm>
#include <cmath>

#include "core/layout/amid.h"
#include "core/layout/overlap.h"
#include "core/layout/parts.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

/// Long enough a side that all could stand side by side.
double side_for(std::size_t count, double spacing) {
    return spacing * std::max(8.0, 1.8 * std::sqrt(static_cast<double>(count)));
}

/// The map, north up, at the size that the chart needs.
std::vector<Point> scaled(const std::vector<Point>& where, double side) {
    Box box;
    bool any = false;
    for (const Point p : where) {
        if (!is_somewhere(p)) continue;
        const Box here{p.x, p.y, p.x, p.y};
        box = any ? box.joined(here) : here;
        any = true;
    }
    const double longest = std::max({box.width(), box.height(), 1e-9});
    std::vector<Point> points;
    for (const Point p : where)
        points.push_back((p - Point{box.left, box.top}) * (side / longest));
    return points;
}

} // namespace

Points lay_out_on_map(const Graph& graph, const LayoutOptions& options, Task& task) {
    if (!task.may_go_on()) return stopped();
    if (std::none_of(options.where.begin(), options.where.end(), is_somewhere))
        return lay_out_in_grid(graph, options, task);
    auto points = scaled(options.where, side_for(graph.vertices(), options.spacing));
    points.resize(graph.vertices(), {NAN, NAN});
    place_amid_neighbours(graph, points);
    place_below(points, options.spacing);
    push_apart(points, options.spacing * 0.6, {}, 1.0);
    keep_pins(points, options);
    return points;
}

} // namespace headwater
