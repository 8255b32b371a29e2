// SPDX-License-Identifier: Apache-2.0
// The heat matrix as a picture: a row a weekday, a column an hour, beside them what is known to the
// day alone. Quiet hours are empty cells; shades are told apart by people who see few colours.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "core/analysis/activity.h"
#include "core/base/message.h"
#include "core/picture/picture.h"
#include "core/picture/style.h"
#include "core/picture/text_measure.h"

namespace headwater {

/// Words of the program in the reader's language; empty: English.
using Translate = std::function<std::string(const Message&)>;

struct HeatPicture {
    Picture picture;
    Point corner; ///< of the cell of Monday, midnight
    Size cell;    ///< of one with an hour

    Box box_of(const HeatCell& place) const;
    std::optional<HeatCell> cell_at(Point at) const;
};

/// Cells fill `size` but for names and the legend; what is too low for letters grows.
HeatPicture draw_heat(const HeatMatrix& matrix, Size size, const Style& style,
                      const TextMeasure& measure, const Translate& translate);

/// "Monday" to "Sunday" for 0 to 6.
Message weekday_words(int weekday);

} // namespace headwater
