// SPDX-License-Identifier: Apache-2.0
// The paper that a chart goes on: its size, what stays empty round the edge, and on how many
// sheets. Lengths are points, 1/72 inch.
#pragma once

#include <cstddef>

#include "core/base/geometry.h"

namespace headwater {

/// Nothing on paper is written smaller than this, points.
constexpr double least_letters = 6;
/// 25.4 mm are 72 points.
constexpr double points_a_millimetre = 72 / 25.4;
/// More sheets than this nobody glues together.
constexpr std::size_t most_sheets = 400;

struct Margins {
    double left = 28, top = 28, right = 28, bottom = 28; ///< 10 mm
    bool operator==(const Margins&) const = default;
};

enum class Fitting {
    sheets,    ///< as large as fits on `across` by `down` sheets
    true_scale ///< on as many sheets as it takes
};

struct PageSetup {
    Size paper{1190.55, 841.89}; ///< as it lies; A3 landscape
    Margins margins;
    Fitting fitting = Fitting::sheets;
    std::size_t across = 1;
    std::size_t down = 1;
    double scale = 1;       ///< of true scale, points a chart unit
    double overlap = 28;    ///< that neighbouring sheets have in common
    bool crop_marks = true; ///< where sheets are cut to be put together
    bool key_sheet = true;  ///< before several sheets: title, legend and the map of the sheets
    bool index = false;     ///< where everybody stands, by a grid over the chart
    bool grey = false;      ///< shades of grey alone
    double letters = 0;     ///< height of names, points; 0: by the size of the paper
};

} // namespace headwater
