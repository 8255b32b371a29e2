// SPDX-License-Identifier: Apache-2.0
// The line from origin to retail: a column a stage, from left to right, ordered so that few links
// cross. Who has no stage stands by his contacts; of a chart without any, steps from the busiest
// are the columns.
#include <algorithm>
#include <cmath>

#include "core/layout/ordered_rows.h"
#include "core/layout/parts.h"
#include "core/layout/tree.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

constexpr double column_width = 2.6; // of the spacing

/// The rounded mean stage of contacts, spreading outwards; who has none comes after the last.
std::vector<int> with_neighbours(const Graph& graph, std::vector<int> stages) {
    stages.resize(graph.vertices(), -1);
    for (bool found = true; found;) {
        found = false;
        const std::vector<int> before = stages;
        for (Vertex v = 0; v < graph.vertices(); ++v) {
            if (before[v] >= 0) continue;
            double sum = 0, count = 0;
            for (const Vertex u : graph.neighbours(v)) {
                if (before[u] < 0) continue;
                sum += before[u];
                ++count;
            }
            if (count == 0) continue;
            stages[v] = static_cast<int>(std::lround(sum / count));
            found = true;
        }
    }
    const int last = stages.empty() ? 0 : *std::max_element(stages.begin(), stages.end());
    std::replace(stages.begin(), stages.end(), -1, last + 1);
    return stages;
}

std::vector<int> steps_from_busiest(const Graph& graph) {
    std::vector<int> stages(graph.vertices(), 0);
    for (const Part& part : split(graph)) {
        const BreadthTree tree = breadth_tree(part.graph, {});
        for (std::size_t level = 0; level < tree.levels.size(); ++level)
            for (const Vertex v : tree.levels[level])
                stages[part.vertices[v]] = static_cast<int>(level);
    }
    return stages;
}

} // namespace

Points lay_out_along_line(const Graph& directed_or_not, const LayoutOptions& options, Task& task) {
    if (!task.may_go_on()) return stopped();
    const Graph graph =
        directed_or_not.is_directed() ? directed_or_not.projected() : directed_or_not;
    const bool known = std::any_of(options.stage.begin(), options.stage.end(),
                                   [](int stage) { return stage >= 0; });
    const auto stages = known ? with_neighbours(graph, options.stage) : steps_from_busiest(graph);
    Rows columns;
    for (Vertex v = 0; v < graph.vertices(); ++v) {
        const auto stage = static_cast<std::size_t>(stages[v]);
        if (stage >= columns.size()) columns.resize(stage + 1);
        columns[stage].push_back(v);
    }
    std::erase_if(columns, [](const auto& column) { return column.empty(); });
    const auto place = order_rows(columns, graph);
    const auto highest =
        std::max<std::size_t>(12, static_cast<std::size_t>(std::sqrt(2.0 * graph.vertices())));
    std::vector<Point> points(graph.vertices());
    double left = 0;
    for (const auto& column : columns) {
        left += stand_row(column, place, left, options.spacing, highest, points);
        left += options.spacing * column_width;
    }
    for (Point& p : points)
        std::swap(p.x, p.y);
    keep_pins(points, options);
    return points;
}

} // namespace headwater
