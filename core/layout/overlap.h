// SPDX-License-Identifier: Apache-2.0
// The last touch of a layout: no two vertices on top of each other.
#pragma once

#include <vector>

#include "core/base/geometry.h"

namespace headwater {

/// Grows the whole a little (at most `most_growth`) and then pushes neighbours apart until every
/// two points are `distance` apart, or nearly so. `pinned` (empty: none) do not move, and with
/// pins nothing grows. O(n) a round; the same input gives the same bits.
void push_apart(std::vector<Point>& points, double distance, const std::vector<bool>& pinned,
                double most_growth = 1.6);

/// Distance from each point to its nearest, looked for within `reach`; `reach` where none is.
std::vector<double> nearest_distances(const std::vector<Point>& points, double reach);

} // namespace headwater
