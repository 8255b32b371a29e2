// SPDX-License-Identifier: Apache-2.0
// A wall of sheets: which part of the wall each shows and what neighbours have in common.
#pragma once

#include "core/picture/page_setup.h"

namespace headwater {

struct Tiles {
    Size room; ///< of one sheet
    double overlap = 0;
    std::size_t across = 1;
    std::size_t down = 1;

    /// The fewest sheets on which a wall of that size finds room.
    static Tiles covering(Size wall, Size room, double overlap);

    std::size_t count() const { return across * down; }
    /// From one sheet to the next.
    Size step() const { return {room.width - overlap, room.height - overlap}; }
    /// From the outer edge of the first sheet to that of the last.
    Size wall() const;
    /// What the sheet shows of the wall.
    Box part(std::size_t column, std::size_t row) const;
    /// The same without what its neighbours show as well: cut there, sheets meet edge to edge.
    Box trimmed(std::size_t column, std::size_t row) const;
};

} // namespace headwater
