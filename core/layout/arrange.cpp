// SPDX-License-Identifier: Apache-2.0
#include "core/layout/arrange.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headwater {

namespace {

using Coordinate = double Point::*;

void line_up(std::vector<Point>& points, Coordinate coordinate, double share) {
    const auto [least, most] =
        std::ranges::minmax_element(points, {}, [&](const Point& p) { return p.*coordinate; });
    const double line = (*least).*coordinate * (1 - share) + (*most).*coordinate * share;
    for (Point& point : points)
        point.*coordinate = line;
}

void spread(std::vector<Point>& points, Coordinate coordinate) {
    if (points.size() < 3) return;
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return points[i].*coordinate; });
    const double first = points[order.front()].*coordinate;
    const double step =
        (points[order.back()].*coordinate - first) / static_cast<double>(points.size() - 1);
    for (std::size_t k = 0; k < order.size(); ++k)
        points[order[k]].*coordinate = first + step * static_cast<double>(k);
}

} // namespace

std::vector<Point> arranged(std::vector<Point> points, Arrangement arrangement) {
    if (points.size() < 2) return points;
    switch (arrangement) {
    case Arrangement::left:
        line_up(points, &Point::x, 0);
        break;
    case Arrangement::right:
        line_up(points, &Point::x, 1);
        break;
    case Arrangement::top:
        line_up(points, &Point::y, 0);
        break;
    case Arrangement::bottom:
        line_up(points, &Point::y, 1);
        break;
    case Arrangement::column:
        line_up(points, &Point::x, 0.5);
        break;
    case Arrangement::row:
        line_up(points, &Point::y, 0.5);
        break;
    case Arrangement::across:
        spread(points, &Point::x);
        break;
    case Arrangement::down:
        spread(points, &Point::y);
        break;
    }
    return points;
}

Point on_grid(Point point, double mesh) {
    return {std::round(point.x / mesh) * mesh, std::round(point.y / mesh) * mesh};
}

} // namespace headwater
