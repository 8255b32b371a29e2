// SPDX-License-Identifier: Apache-2.0
// The outline of a crowd of points.
#pragma once

#include <vector>

#include "core/base/geometry.h"

namespace headwater {

/// The corners of the convex hull, by Andrew's monotone chain; of no points: none.
std::vector<Point> hull_of(std::vector<Point> points);

/// Whether the point lies inside the hull or on its side.
bool is_inside(const std::vector<Point>& hull, Point p);

} // namespace headwater
