// SPDX-License-Identifier: Apache-2.0
// Things lined up or spread evenly, as the hand would with a ruler.
#pragma once

#include <vector>

#include "core/base/geometry.h"

namespace headwater {

enum class Arrangement {
    left, ///< on a line through the leftmost
    right,
    top,
    bottom,
    column, ///< one below the other, on the line through their middle
    row,
    across, ///< the same way from each to the next, from left to right
    down
};

/// In the order given. Fewer than two (to spread: three) stay where they are.
std::vector<Point> arranged(std::vector<Point> points, Arrangement arrangement);

/// The nearest corner of a grid of that mesh.
Point on_grid(Point point, double mesh);

} // namespace headwater
