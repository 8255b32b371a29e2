// SPDX-License-Identifier: Apache-2.0
// Names drawn once and stamped wherever and whenever they are seen again: letters with a halo are
// what a frame of the chart spends most on, and they keep their size at every zoom.
#pragma once

#include "core/picture/picture.h"

class QPainter;

namespace headwater {

/// Paints the text as paint_mark would, on whole pixels; `scale` is the painter's pixels a chart
/// unit and `ratio` the device pixels a pixel. Stamps are kept for each thread, a few megabytes.
void stamp_text(QPainter& painter, const TextMark& text, double scale, double ratio);

} // namespace headwater
