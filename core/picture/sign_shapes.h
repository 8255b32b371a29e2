// SPDX-License-Identifier: Apache-2.0
// How large is what was drawn on a chart by hand, at a zoom: words keep readable, and from far away
// notes and events become small marks.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/picture/compose.h"
#include "core/picture/far_groups.h"

namespace headwater {

enum class SignSize { whole, mark };

/// A note, words, an event frame or a picture as it stands at a zoom.
struct SignShape {
    Box box;                        ///< chart units, with all that it holds
    double letters = 0;             ///< height of the font
    double line = 0;                ///< from one line to the next
    double padding = 0;             ///< between the rim and the words
    std::vector<std::string> date;  ///< lines, of an event
    std::vector<std::string> words; ///< lines
};

/// Notes shrink with the chart down to here, so that they can be read.
inline constexpr double least_scale_of_notes = 0.75;

/// Not of a box. `scale` is screen pixels, or points, a chart unit.
SignShape shape_of(const DrawnSign& sign, const TextMeasure& measure, double scale, SignSize size);
Box box_of_picture(const DrawnSign& sign);
/// Of notes and events: on paper always whole. `far` is what stands for items seen from afar, or
/// null.
SignSize size_of_signs(Palette palette, double scale, const FarGroups* far);

/// Round the middles of all items and all signs; none where there are none.
std::optional<Box> box_of_places(const ChartScene& scene, double scale);

} // namespace headwater
