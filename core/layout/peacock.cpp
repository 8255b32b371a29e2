// SPDX-License-Identifier: Apache-2.0
// Hubs apart, each with its own leaves fanned out behind it like a peacock's tail.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/layout/overlap.h"
#include "core/layout/parts.h"
#include "core/layout/tree.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

/// Lengths in multiples of the spacing.
struct Tail {
    double hubs, first_row, row, gap, apart;
};
constexpr Tail wide{2.0, 0.9, 0.6, 0.5, 0.45};
constexpr Tail narrow{1.25, 0.6, 0.4, 0.38, 0.36};

struct Fan {
    Vertex hub;
    std::vector<Vertex> leaves;
};

/// Leaves (one edge) by the hub they hang on, and the rest that carries them.
std::pair<std::vector<Fan>, std::vector<Vertex>> take_off_leaves(const Graph& part) {
    std::vector<Fan> fans;
    std::vector<Vertex> core;
    const Vertex last_hub = busiest(part); // of a single pair, one must carry the other
    for (Vertex v = 0; v < part.vertices(); ++v) {
        if (part.degree(v) > 1 || v == last_hub) core.push_back(v);
    }
    for (const Vertex hub : core) {
        Fan fan{hub, {}};
        for (const Vertex u : part.neighbours(hub)) {
            if (part.degree(u) == 1 && u != last_hub) fan.leaves.push_back(u);
        }
        if (!fan.leaves.empty()) fans.push_back(std::move(fan));
    }
    return {fans, core};
}

/// The rows of the fan, out from the hub; each holds what its arc has room for.
void spread(const Fan& fan, const Tail& tail, Point away, double opening, double spacing,
            std::vector<Point>& points) {
    const double gap = spacing * tail.gap;
    const double middle = std::atan2(away.y, away.x);
    std::size_t done = 0;
    for (double radius = spacing * tail.first_row; done < fan.leaves.size();
         radius += spacing * tail.row) {
        const auto room = static_cast<std::size_t>(std::max(1.0, opening * radius / gap));
        const std::size_t count = std::min(room, fan.leaves.size() - done);
        for (std::size_t i = 0; i < count; ++i) {
            const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(count) - 0.5;
            const double used = std::min(opening, static_cast<double>(count) * gap / radius);
            const double angle = middle + share * used;
            points[fan.leaves[done + i]] =
                points[fan.hub] + Point{std::cos(angle), std::sin(angle)} * radius;
        }
        done += count;
    }
}

template<const Tail& tail>
Points peacock_one_part(const Graph& part, const LayoutOptions& options, Task& task) {
    const auto [fans, core] = take_off_leaves(part);
    LayoutOptions inside;
    inside.seed = options.seed;
    inside.spacing = options.spacing * (fans.empty() ? 1.0 : tail.hubs);
    TRY(const auto placed, lay_out_by_force(spanned(part, core), inside, task));
    std::vector<Point> points(part.vertices());
    Point middle;
    for (std::size_t i = 0; i < core.size(); ++i) {
        points[core[i]] = placed[i];
        middle = middle + placed[i] * (1 / static_cast<double>(core.size()));
    }
    for (const Fan& fan : fans) {
        const Point out = points[fan.hub] - middle;
        const bool alone = core.size() == 1;
        const double opening = alone ? 2 * std::numbers::pi : 0.75 * std::numbers::pi;
        spread(fan, tail, length(out) > 1e-9 ? out : Point{0, -1}, opening, options.spacing,
               points);
    }
    push_apart(points, options.spacing * tail.apart, {}, 1.0);
    return points;
}

} // namespace

Points lay_out_as_peacock(const Graph& graph, const LayoutOptions& options, Task& task) {
    return lay_out_parts(graph, options, task, peacock_one_part<wide>, FromStart::begins_anew);
}

Points lay_out_as_compact_peacock(const Graph& graph, const LayoutOptions& options, Task& task) {
    return lay_out_parts(graph, options, task, peacock_one_part<narrow>, FromStart::begins_anew);
}

} // namespace headwater
