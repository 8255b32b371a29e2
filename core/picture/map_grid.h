// SPDX-License-Identifier: Apache-2.0
// The grid over a chart by which an index says where somebody stands, as in a street atlas:
// letters across, numbers down.
#pragma once

#include <string>
#include <vector>

#include "core/picture/style.h"
#include "core/picture/text_measure.h"
#include "core/picture/tiles.h"

namespace headwater {

/// "A", "B" ... "Z", "AA".
std::string letters_of(std::size_t column);

struct MapGrid {
    Size cell;
    std::size_t across = 1;
    std::size_t down = 1;

    /// Cells over a wall; every sheet has whole ones, and no cell is on more sheets than it must.
    static MapGrid over(const Tiles& tiles);
    /// "C7": the cell that holds a place of the wall; what is outside is in the cell at the edge.
    std::string at(Point place) const;
};

/// Breadth of the rails at the top and the left that letters and numbers stand on.
double rail_of(const Style& style);

/// The lines over the part of the wall that a sheet shows, which comes to lie in `room`, and on
/// its rails the letters and numbers of its cells.
std::vector<Mark> draw_grid(const MapGrid& grid, const Box& part, const Box& room,
                            const Style& style, const TextMeasure& measure);

} // namespace headwater
