// SPDX-License-Identifier: Apache-2.0
// Puts finished parts side by side: the largest first, small ones in rows beside it, single
// vertices in a tidy grid at the end.
#pragma once

#include <vector>

#include "core/base/geometry.h"
#include "core/network/graph.h"

namespace headwater {

/// Shifts every part of `loose` (largest first) as a whole. What stands in `standing` does not
/// move; the loose parts go below it. The whole aims at the shape of a screen, 3 by 2.
void pack(std::vector<Point>& points, const std::vector<std::vector<Vertex>>& loose,
          const std::vector<Vertex>& standing, double spacing);

/// The box of the points that `vertices` names; they must not be empty.
Box box_of(const std::vector<Point>& points, const std::vector<Vertex>& vertices);

} // namespace headwater
