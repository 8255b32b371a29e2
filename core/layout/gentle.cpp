// SPDX-License-Identifier: Apache-2.0
// As little change as possible: what stands stays, newcomers join their contacts, and only what
// lies on another moves aside.
#include <algorithm>
#include <cmath>

#include "core/layout/amid.h"
#include "core/layout/overlap.h"
#include "core/layout/parts.h"
#include "core/layout/ways.h"

namespace headwater {

Points lay_out_gently(const Graph& graph, const LayoutOptions& options, Task& task) {
    if (!task.may_go_on()) return stopped();
    std::vector<Point> points = options.start;
    if (std::none_of(points.begin(), points.end(), is_somewhere))
        return lay_out_by_force(graph, options, task);
    points.resize(graph.vertices(), {NAN, NAN});
    place_amid_neighbours(graph, points);
    place_below(points, options.spacing);
    push_apart(points, options.spacing * 0.6, options.pinned, 1.0);
    keep_pins(points, options);
    return points;
}

} // namespace headwater
