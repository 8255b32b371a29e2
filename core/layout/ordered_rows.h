// SPDX-License-Identifier: Apache-2.0
// Vertices in rows, ordered so that few lines between the rows cross (barycentre sweeps).
#pragma once

#include <vector>

#include "core/base/geometry.h"
#include "core/network/graph.h"

namespace headwater {

using Rows = std::vector<std::vector<Vertex>>;

/// Puts every row in order; gives each vertex its place along its row, the middle being 0.
std::vector<double> order_rows(Rows& rows, const Graph& graph);

/// Stands a row up at `top`. One of more than `widest` is folded: its vertices, still in their
/// order, alternate between several lines. Gives the height that the row took.
double stand_row(const std::vector<Vertex>& row, const std::vector<double>& place, double top,
                 double spacing, std::size_t widest, std::vector<Point>& points);

} // namespace headwater
