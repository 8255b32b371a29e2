// SPDX-License-Identifier: Apache-2.0
// Places for those who have none, from those of their neighbours who have.
#pragma once

#include <vector>

#include "core/base/geometry.h"
#include "core/network/graph.h"

namespace headwater {

bool is_somewhere(Point p);

/// Everyone nowhere (not finite) who is linked, however far, with somebody somewhere gets the mean
/// of his placed neighbours, nearest first. Who is linked with nobody placed stays nowhere.
void place_amid_neighbours(const Graph& graph, std::vector<Point>& points);

/// What is still nowhere stands in rows below all the rest.
void place_below(std::vector<Point>& points, double spacing);

} // namespace headwater
