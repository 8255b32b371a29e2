// SPDX-License-Identifier: Apache-2.0
// Rows and columns, group by group, the busiest first.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/layout/parts.h"
#include "core/layout/ways.h"

namespace headwater {

Points lay_out_in_grid(const Graph& graph, const LayoutOptions& options, Task& task) {
    if (!task.may_go_on()) return stopped();
    std::vector<Vertex> order(graph.vertices());
    std::iota(order.begin(), order.end(), Vertex{0});
    const auto key = [&](Vertex v) {
        const auto group = v < options.group.size() ? options.group[v] : 0;
        return std::pair(group, UINT32_MAX - graph.degree(v));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](Vertex a, Vertex b) { return key(a) < key(b); });
    const double shape = std::ceil(std::sqrt(static_cast<double>(order.size()) * 1.5));
    const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>(shape));
    std::vector<Point> points(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        points[order[i]] =
            Point{static_cast<double>(i % columns), static_cast<double>(i / columns)} *
            options.spacing;
    }
    keep_pins(points, options);
    return points;
}

} // namespace headwater
