// SPDX-License-Identifier: Apache-2.0
// What was drawn on a chart by hand, as it is seen at a zoom. Boxes and pictures lie under the
// ties; notes, words and event frames over them, and under the things. Words keep readable; from
// far away notes and events become small marks.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/picture/chart_look.h"
#include "core/picture/label_places.h"

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

/// Not of a box. `scale` is screen pixels, or points, a chart unit.
SignShape shape_of(const DrawnSign& sign, const TextMeasure& measure, double scale, SignSize size);
/// Of notes and events: on paper always whole. `far` is what stands for items seen from afar, or
/// null.
SignSize size_of_signs(Palette palette, double scale, const FarGroups* far);

/// The frame round the members wherever they stand, without its name; none where it has none or
/// is collapsed.
std::optional<Box> frame_of_box(const ChartLook& look, const DrawnSign& sign);

void draw_signs_beneath(const ChartLook& look, std::vector<Mark>& marks);
void draw_signs_above(const ChartLook& look, std::vector<Mark>& marks);
/// Keeps the room of notes, words and events clear of names, and writes the names of boxes, from
/// afar also words that find room.
void draw_names_of_signs(const ChartLook& look, LabelPlaces& places, std::vector<Mark>& marks);
/// What of those beneath can be pointed at: pictures, and the rims of boxes. Not to be painted.
void add_targets_of_signs(const ChartLook& look, std::vector<Mark>& marks);

/// Round the middles of all items and all signs; empty: there are none.
std::optional<Box> box_of_places(const ChartScene& scene, double scale);

} // namespace headwater
