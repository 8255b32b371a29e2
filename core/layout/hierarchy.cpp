// SPDX-License-Identifier: Apache-2.0
// Layers from the top down: the focus or the busiest above, everyone else as many rows below as
// steps away; rows ordered so that few lines cross.
#include <algorithm>
#include <cmath>

#include "core/layout/ordered_rows.h"
#include "core/layout/parts.h"
#include "core/layout/tree.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

Points hierarchy_one_part(const Graph& part, const LayoutOptions& options, Task& task) {
    if (!task.may_go_on()) return stopped();
    BreadthTree tree = breadth_tree(part, options.focus);
    const auto place = order_rows(tree.levels, part);
    std::vector<Point> points(part.vertices());
    const auto widest =
        std::max<std::size_t>(8, static_cast<std::size_t>(std::sqrt(3.0 * part.vertices())));
    double top = 0;
    for (const auto& row : tree.levels) {
        top += stand_row(row, place, top, options.spacing, widest, points) + options.spacing * 1.6;
    }
    return points;
}

} // namespace

Points lay_out_in_layers(const Graph& graph, const LayoutOptions& options, Task& task) {
    return lay_out_parts(graph, options, task, hierarchy_one_part, FromStart::begins_anew);
}

} // namespace headwater
