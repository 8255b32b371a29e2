// SPDX-License-Identifier: Apache-2.0
// The focus in the middle, its contacts on the first ring, theirs on the second: a radial tree
// in which every branch gets the angle that its size asks for.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/layout/overlap.h"
#include "core/layout/parts.h"
#include "core/layout/tree.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

/// Radius of each level: at least `spacing` beyond the last, and long enough for its vertices.
std::vector<double> radii_of(const BreadthTree& tree, double spacing) {
    std::vector<double> radii(tree.levels.size(), 0);
    for (std::size_t level = 0; level < radii.size(); ++level) {
        const auto count = static_cast<double>(tree.levels[level].size());
        const double before = level > 0 ? radii[level - 1] + spacing : 0;
        const double around = count > 1 ? count * spacing * 0.65 / (2 * std::numbers::pi) : 0;
        radii[level] = std::max(before, around);
    }
    return radii;
}

Points rings_one_part(const Graph& part, const LayoutOptions& options, Task& task) {
    if (!task.may_go_on()) return stopped();
    const BreadthTree tree = breadth_tree(part, options.focus);
    const auto radii = radii_of(tree, options.spacing);
    std::vector<double> from(part.vertices(), 0), width(part.vertices(), 0);
    const auto open = [&](const std::vector<Vertex>& row, double start, double span) {
        double total = 0, next = start;
        for (const Vertex v : row)
            total += tree.leaves[v];
        for (const Vertex v : row) {
            from[v] = next;
            width[v] = span * tree.leaves[v] / total;
            next += width[v];
        }
    };
    open(tree.levels[0], 0, 2 * std::numbers::pi);
    std::vector<Point> points(part.vertices());
    for (std::size_t level = 0; level < tree.levels.size(); ++level) {
        for (const Vertex v : tree.levels[level]) {
            const double angle = from[v] + width[v] / 2;
            points[v] = Point{std::cos(angle), std::sin(angle)} * radii[level];
            if (!tree.children[v].empty()) open(tree.children[v], from[v], width[v]);
        }
    }
    push_apart(points, options.spacing * 0.4, {}, 2.5);
    return points;
}

} // namespace

Points lay_out_in_rings(const Graph& graph, const LayoutOptions& options, Task& task) {
    return lay_out_parts(graph, options, task, rings_one_part, FromStart::begins_anew);
}

} // namespace headwater
