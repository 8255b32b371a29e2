// SPDX-License-Identifier: Apache-2.0
// The index of a chart: who is on it, in alphabetical order, in which cell of the grid.
#pragma once

#include <string>
#include <vector>

#include "core/picture/sheet.h"

namespace headwater {

struct IndexEntry {
    std::string name;
    std::string cell; ///< "C7"
};

/// By folded name, numbers in it by their value ("Gate 9" before "Gate 10"), then name, then cell.
void sort_index(std::vector<IndexEntry>& entries);

/// How entries fill a page.
struct IndexColumns {
    std::size_t across = 1;
    std::size_t down = 1;
    double width = 0;
    double between = 0;
    double line = 0;
    std::size_t pages_for(std::size_t entries) const;
};
IndexColumns index_columns(Size room, const Style& style, const TextMeasure& measure);

/// The page of that number, from 0, of the index into the room of the sheet.
void put_index(Sheet& sheet, const std::vector<IndexEntry>& entries, std::size_t page,
               const Style& style, const TextMeasure& measure);

} // namespace headwater
