// SPDX-License-Identifier: Apache-2.0
#include "core/layout/layout.h"

#include <algorithm>
#include <array>

#include "core/layout/ways.h"

namespace headwater {

namespace {

constexpr std::array rows{
    LayoutRow{"force", "Organic",
              "Distances on the chart follow the number of steps between two entities.",
              lay_out_by_force},
    LayoutRow{"grouped", "Grouped", "Groups stand apart, heavy traffic draws two groups together.",
              lay_out_in_groups},
    LayoutRow{"peacock", "Peacock", "Hubs apart, each with its own contacts fanned out behind it.",
              lay_out_as_peacock},
    LayoutRow{"hierarchy", "Hierarchy",
              "Layers from the top down, as many as steps from the focus or the busiest entity.",
              lay_out_in_layers},
    LayoutRow{"rings", "Rings around a focus",
              "The focus in the middle, its contacts on the first ring, theirs on the second.",
              lay_out_in_rings},
    LayoutRow{"circular", "Circular", "Everyone on one circle, linked entities near each other.",
              lay_out_in_circle},
    LayoutRow{"grid", "Grid", "Rows and columns, group by group, the busiest first.",
              lay_out_in_grid},
};

} // namespace

std::span<const LayoutRow> layouts() {
    return rows;
}

const LayoutRow* find_layout(std::string_view name) {
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const LayoutRow& r) { return name == r.name; });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace headwater
