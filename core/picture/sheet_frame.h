// SPDX-License-Identifier: Apache-2.0
// What stands round every sheet: the handling marking at both ends, case and sheet at the head,
// author, date, revision and page at the foot, the verification line, the watermark under it all.
#pragma once

#include "core/picture/compose.h"
#include "core/picture/page_setup.h"

namespace headwater {

/// Which page of how many, what it is called beyond its number ("Sheet 2 of 4"), may be empty, and
/// which of the sheets of a wall it is.
struct PageNumber {
    std::size_t page = 1;
    std::size_t of = 1;
    std::string name = {};
    std::size_t across = 0; ///< 0: no part of a wall
    std::size_t down = 0;
    std::size_t sheet = 0; ///< counted along the rows from 0
};

/// Sheets larger than A4 are read from further away; nothing is ever smaller than `least_letters`.
Style style_for_paper(Style style, const PageSetup& setup);

/// Draws it on the page, which gets its size and title; gives the room that is left.
Box frame_page(Picture& page, const Furniture& furniture, const PageSetup& setup,
               const Style& style, const TextMeasure& measure, const PageNumber& number);

} // namespace headwater
