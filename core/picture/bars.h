// SPDX-License-Identifier: Apache-2.0
// Plots of bars: how much of each. Side by side, named below, for the course of time; one below the
// other, named to the left, for kinds of things.
#pragma once

#include "core/picture/picture.h"
#include "core/picture/style.h"
#include "core/picture/text_measure.h"

namespace headwater {

struct Bar {
    std::string name;
    double value = 0;       ///< at least 0
    std::string words = {}; ///< written above it; empty: the value as a whole number
};

/// Every bar's value can be read above it where the bars are few, and at the axis; names that would
/// run into each other are left out.
Picture plot_of(const std::vector<Bar>& bars, Size size, const Style& style,
                const TextMeasure& measure);

/// Every bar with its name and its value; as high as they need. Names take a third of the width at
/// most.
Picture rows_of(const std::vector<Bar>& bars, double width, const Style& style,
                const TextMeasure& measure);

} // namespace headwater
