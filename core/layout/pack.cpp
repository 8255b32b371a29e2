// SPDX-License-Identifier: Apache-2.0
#include "core/layout/pack.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headwater {

namespace {

constexpr double screen_shape = 1.5; // width by height

struct Block {
    std::vector<Vertex> vertices;
    Box box;
};

void shift(std::vector<Point>& points, const Block& block, Point by) {
    for (const Vertex v : block.vertices)
        points[v] = points[v] + by;
}

/// Isolates become one block as wide as the rest, or of the screen's shape if there is no rest.
Block grid_of(std::vector<Point>& points, const std::vector<Vertex>& singles, double width,
              double spacing) {
    const double step = spacing * 0.9;
    const auto count = static_cast<double>(singles.size());
    const double wanted = width > 0 ? width / step : std::sqrt(count * screen_shape);
    const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(wanted)));
    for (std::size_t i = 0; i < singles.size(); ++i) {
        points[singles[i]] = {static_cast<double>(i % columns) * step,
                              static_cast<double>(i / columns) * step};
    }
    return {singles, box_of(points, singles).grown(spacing / 2)};
}

double total_area(const std::vector<Block>& blocks) {
    return std::accumulate(blocks.begin(), blocks.end(), 0.0, [](double sum, const Block& block) {
        return sum + block.box.width() * block.box.height();
    });
}

/// Shelves: the first block sets the least width, each further row is as high as its first block.
/// A column beside the first block is filled before a new row begins.
Box put_on_shelves(std::vector<Point>& points, std::vector<Block>& blocks, Point corner) {
    Box used{corner.x, corner.y, corner.x, corner.y};
    const double limit =
        std::max(blocks.front().box.width(), std::sqrt(total_area(blocks) * screen_shape * 1.15));
    double x = corner.x, y = corner.y, shelf = 0, column = 0, column_y = corner.y;
    for (Block& block : blocks) {
        const double width = block.box.width(), height = block.box.height();
        const bool stacks =
            column > 0 && width <= column + 1e-9 && column_y + height <= y + shelf + 1e-9;
        if (!stacks) {
            x += column;
            if (shelf > 0 && x + width > corner.x + limit + 1e-9) {
                x = corner.x;
                y += shelf;
                shelf = 0;
            }
            shelf = std::max(shelf, height);
            column = width;
            column_y = y;
        }
        const Point to{x, column_y};
        shift(points, block, to - Point{block.box.left, block.box.top});
        block.box = {to.x, to.y, to.x + width, to.y + height};
        used = used.joined(block.box);
        column_y += height;
    }
    return used;
}

} // namespace

Box box_of(const std::vector<Point>& points, const std::vector<Vertex>& vertices) {
    const Point first = points[vertices.front()];
    Box box{first.x, first.y, first.x, first.y};
    for (const Vertex v : vertices) {
        box = box.joined({points[v].x, points[v].y, points[v].x, points[v].y});
    }
    return box;
}

void pack(std::vector<Point>& points, const std::vector<std::vector<Vertex>>& loose,
          const std::vector<Vertex>& standing, double spacing) {
    Box used;
    if (!standing.empty()) used = box_of(points, standing).grown(spacing / 2);
    const Point corner{used.left, used.bottom};
    std::vector<Block> blocks;
    std::vector<Vertex> singles;
    for (const auto& part : loose) {
        if (part.size() == 1) {
            singles.push_back(part.front());
        } else {
            blocks.push_back({part, box_of(points, part).grown(spacing / 2)});
        }
    }
    std::stable_sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) {
        return a.box.height() > b.box.height();
    });
    Box rows{corner.x, corner.y, corner.x, corner.y};
    if (!blocks.empty()) rows = put_on_shelves(points, blocks, corner);
    if (singles.empty()) return;
    const double width = std::max(rows.width(), used.width()) - spacing;
    const Block grid = grid_of(points, singles, width, spacing);
    shift(points, grid, Point{corner.x, rows.bottom} - Point{grid.box.left, grid.box.top});
}

} // namespace headwater
