// SPDX-License-Identifier: Apache-2.0
// A plot of bars: how much of each, side by side, named below.
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

} // namespace headwater
