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
    LayoutRow{"compact-peacock", "Compact peacock",
              "The same, closer together: more on one page, and names only where there is room.",
              lay_out_as_compact_peacock},
    LayoutRow{"hierarchy", "Hierarchy",
              "Layers from the top down, as many as steps from the focus or the busiest entity.",
              lay_out_in_layers},
    LayoutRow{"rings", "Rings around a focus",
              "The focus in the middle, its contacts on the first ring, theirs on the second.",
              lay_out_in_rings},
    LayoutRow{"circular", "Circular", "Everyone on one circle, linked entities near each other.",
              lay_out_in_circle},
    LayoutRow{"line", "From origin to retail",
              "Columns from the point of origin on the left to the street on the right.",
              lay_out_along_line},
    LayoutRow{"time", "By time",
              "From left to right in the order of the first dated contact; undated ones apart.",
              lay_out_by_time},
    LayoutRow{"map", "On a map grid",
              "North up, as far apart as on a map; what has no place stands by its contacts.",
              lay_out_on_map},
    LayoutRow{"gentle", "As little change as possible",
              "Everything stays, newcomers join their contacts, and nothing lies on another.",
              lay_out_gently},
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
