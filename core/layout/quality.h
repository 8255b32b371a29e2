// SPDX-License-Identifier: Apache-2.0
// How good a layout is, for tests and benchmarks: stress, edge crossings, and how many of the
// neighbours on the chart are contacts in truth.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/geometry.h"
#include "core/network/graph.h"

namespace headwater {

/// Mean of (s |p_u - p_v| / d(u,v) - 1)^2 over connected pairs, at the scale s that makes it
/// smallest; d counts steps. Pairs from `sources` vertices drawn by `seed`; 0: from every vertex.
double stress_of(const Graph& graph, const std::vector<Point>& points, Vertex sources = 0,
                 std::uint64_t seed = 1);

/// Pairs of edges without a common end that cross. O(edges^2).
std::size_t crossings_of(const Graph& graph, const std::vector<Point>& points);

/// Mean over vertices of |contacts and nearest| / |contacts or nearest|, where as many nearest
/// are taken as there are contacts. 0 to 1. O(vertices^2).
double neighbourhood_kept(const Graph& graph, const std::vector<Point>& points);

} // namespace headwater
