// SPDX-License-Identifier: Apache-2.0
// What was drawn on a chart by hand, as marks. Boxes and pictures lie under the ties; notes, words
// and event frames over them, and under the things.
#pragma once

#include <optional>
#include <vector>

#include "core/picture/chart_look.h"
#include "core/picture/label_places.h"

namespace headwater {

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

} // namespace headwater
