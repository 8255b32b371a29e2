// SPDX-License-Identifier: Apache-2.0
#include "core/layout/ordered_rows.h"

#include <algorithm>

namespace headwater {

namespace {

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

} // namespace

std::vector<double> order_rows(Rows& rows, const Graph& part) {
    std::vector<double> place(part.vertices());
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
        for (std::size_t row = std::max<std::size_t>(rows.size(), 1) - 1; row-- > 0;) {
            order_row(rows, row, row + 1, part, row_of, place);
        }
    }
    return place;
}

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

} // namespace headwater
