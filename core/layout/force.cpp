// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "core/layout/overlap.h"
#include "core/layout/parts.h"
#include "core/layout/stress.h"
#include "core/layout/stress_plane.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

constexpr double least_gap = 0.72;   // of the spacing, between two vertices
constexpr double hub_gap = 0.5;      // more of it around the busiest, who have large discs
constexpr double screen_shape = 1.4; // width by height
constexpr double most_stretch = 1.5;
constexpr double name_width = 1.35; // names lie flat: more room sideways than up and down

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

/// How long one step is in what stands already, so that going on neither grows nor shrinks it:
/// the scale of least stress over the pairs of a few vertices; `spacing` if too little stands.
double length_of_step(const Graph& part, const LayoutOptions& options) {
    double sum = 0, squares = 0;
    std::vector<std::uint16_t> steps;
    std::vector<Vertex> queue;
    int sources = 0;
    for (Vertex from = 0; from < part.vertices() && sources < 16; ++from) {
        if (!stands(options, from)) continue;
        ++sources;
        count_steps(part, from, steps, queue);
        for (const Vertex v : queue) {
            if (v == from || !stands(options, v)) continue;
            const double step = length(options.start[v] - options.start[from]) / steps[v];
            sum += step;
            squares += step * step;
        }
    }
    return squares > 0 ? squares / sum : options.spacing;
}

/// No vertex upon another, with room for names; hubs get more.
void make_room(std::vector<Point>& points, const Graph& part, const LayoutOptions& options,
               double most_growth) {
    double most = 1;
    for (Vertex v = 0; v < part.vertices(); ++v)
        most = std::max<double>(most, part.degree(v));
    Crowd crowd;
    crowd.pinned = options.pinned;
    crowd.brief = options.care < 1;
    for (Vertex v = 0; v < part.vertices(); ++v) {
        const double hub = part.degree(v) > 3 ? part.degree(v) / most : 0;
        crowd.radii.push_back(options.spacing * (least_gap + hub_gap * hub) / 2);
        crowd.weights.push_back(part.degree(v) + 1);
    }
    for (Point& p : points)
        p.x /= name_width;
    push_apart(points, crowd, most_growth);
    for (Point& p : points)
        p.x *= name_width;
}

/// Screens and sheets are wider than high: a round chart is drawn out a little to fill them.
void draw_out(std::vector<Point>& points) {
    Box box{points[0].x, points[0].y, points[0].x, points[0].y};
    for (const Point p : points)
        box = box.joined({p.x, p.y, p.x, p.y});
    if (box.width() <= 0 || box.height() <= 0) return;
    const double stretch =
        std::sqrt(std::clamp(screen_shape * box.height() / box.width(), 1.0, most_stretch));
    for (Point& p : points)
        p = {p.x * stretch, p.y / stretch};
}

Points force_one_part(const Graph& part, const LayoutOptions& options, Task& task) {
    const bool anew = options.start.empty();
    const double step = anew ? options.spacing : length_of_step(part, options);
    StressOptions stress{options.seed, options.start, options.pinned, 0, options.care};
    for (Point& p : stress.start)
        p = p * (1 / step);
    TRY(auto points, place_by_stress(part, stress, task));
    if (anew) {
        lay_flat(points);
        draw_out(points);
    }
    for (Point& p : points)
        p = p * step;
    make_room(points, part, options, anew ? 1.2 : 1.0);
    return points;
}

} // namespace

Points lay_out_by_force(const Graph& graph, const LayoutOptions& options, Task& task) {
    if (!options.group.empty() && !any_pinned(options))
        return lay_out_in_groups(graph, options, task);
    return lay_out_parts(graph, options, task, force_one_part, FromStart::goes_on);
}

} // namespace headwater
