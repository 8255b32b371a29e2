// SPDX-License-Identifier: Apache-2.0
// Where everything stands: every way of laying out a chart as one row of a table.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/geometry.h"
#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

struct LayoutOptions {
    std::uint64_t seed = 1;
    double spacing = 60; ///< wanted length of an edge, chart units
    double care = 1;     ///< share of the usual rounds: parts of what is large can do with fewer
    /// Where things stand now, not finite: nowhere yet. Empty: nothing stands. The organic layout
    /// starts from there and moves little; the others heed it for pinned vertices only.
    std::vector<Point> start;
    std::vector<bool> pinned;         ///< these keep `start`; empty: none
    std::vector<std::uint32_t> group; ///< group of each vertex; empty: ungrouped
    std::vector<Vertex> focus;        ///< for rings around a focus
    // What is known of each vertex; empty: nothing of any.
    std::vector<int> stage;   ///< on the line from origin to retail, from 0; below 0: unknown
    std::vector<double> when; ///< first seen, in seconds; not finite: unknown
    std::vector<Point> where; ///< on a map, y downwards, any unit; not finite: unknown
};

/// One point a vertex; components side by side, no two vertices at one point.
using Layout = Result<std::vector<Point>> (*)(const Graph&, const LayoutOptions&, Task&);

struct LayoutRow {
    const char* name;        ///< "force"
    const char* label;       ///< "Organic"
    const char* explanation; ///< one sentence
    Layout run;
};

std::span<const LayoutRow> layouts();
const LayoutRow* find_layout(std::string_view name);

} // namespace headwater
