// SPDX-License-Identifier: Apache-2.0
// Layers from the top down: the focus or the busiest above, everyone else as many rows below as
// steps away; rows ordered so that few lines cross (barycentre sweeps).
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/layout/parts.h"
#include "core/layout/tree.h"
#include "core/layout/ways.h"

namespace headwater {

namespace {

using Rows = std::vector<std::vector<Vertex>>;

/// Mean place of the neighbours in the row above or below; its own place if it has none there.
double mean_place(const Graph& part, Vertex v, std::size_t row,
                  const std::vector<std::size_t>& row_of, const std::vector<double>& place) {
    double sum = 0, count = 0;
    for (const Vertex u : part.neighbours(v)) {
        if (row_of[u] != row) continue;
        sum += place[u];
        ++count;
    }
    return count > 0 ? sum / count : place[v];
}

void number_row(const std::vector<Vertex>& row, std::vector<double>& place) {
    const double middle = (static_cast<double>(row.size()) - 1) / 2;
    for (std::size_t i = 0; i < row.size(); ++i)
        place[row[i]] = static_cast<double>(i) - middle;
}

void order_row(Rows& rows, std::size_t row, std::size_t towards, const Graph& part,
               const std::vector<std::size_t>& row_of, std::vector<double>& place) {
    std::vector<std::pair<double, Vertex>> wanted;
    for (const Vertex v : rows[row]) {
        wanted.emplace_back(mean_place(part, v, towards, row_of, place), v);
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < wanted.size(); ++i)
        rows[row][i] = wanted[i].second;
    number_row(rows[row], place);
}

void sweep(Rows& rows, const Graph& part, std::vector<double>& place) {
    std::vector<std::size_t> row_of(part.vertices());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const Vertex v : rows[row])
            row_of[v] = row;
        number_row(rows[row], place);
    }
    for (int round = 0; round < 8; ++round) {
        for (std::size_t row = 1; row < rows.size(); ++row) {
            order_row(rows, row, row - 1, part, row_of, place);
        }
        for (std::size_t row = rows.size() - 1; row-- > 0;) {
            order_row(rows, row, row + 1, part, row_of, place);
        }
    }
}

/// Stands a row up at `top`. One too long for the page is folded: its vertices, still in their
/// order, alternate between several lines. Gives the height that the row took.
double stand_row(const std::vector<Vertex>& row, const std::vector<double>& place, double top,
                 double spacing, std::size_t widest, std::vector<Point>& points) {
    const std::size_t folds = (row.size() + widest - 1) / widest;
    const double line = spacing * 0.6;
    for (std::size_t i = 0; i < row.size(); ++i) {
        points[row[i]] = {place[row[i]] * spacing / static_cast<double>(folds),
                          top + static_cast<double>(i % folds) * line};
    }
    return static_cast<double>(folds - 1) * line;
}

Points hierarchy_one_part(const Graph& part, const LayoutOptions& options, Task& task) {
    if (!task.may_go_on()) return stopped();
    BreadthTree tree = breadth_tree(part, options.focus);
    std::vector<double> place(part.vertices());
    sweep(tree.levels, part, place);
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
