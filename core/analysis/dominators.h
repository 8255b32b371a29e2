// SPDX-License-Identifier: Apache-2.0
// Through whom everything must pass on its way from where it begins.
#pragma once

#include <span>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

/// Above the roots, or not reached from them.
inline constexpr Vertex no_dominator = UINT32_MAX;

/// For every vertex the nearest one that every way from the roots to it passes. Lengauer and
/// Tarjan, ACM TOPLAS 1 (1979), as in Boost.Graph. Post-dominators: of the reversed graph, from
/// the ends.
std::vector<Vertex> immediate_dominators(const Graph& arcs, std::span<const Vertex> roots);

} // namespace headwater
