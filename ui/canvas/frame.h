// SPDX-License-Identifier: Apache-2.0
// One drawn frame of the chart: the picture composed for a zoom and its image, somewhat larger
// than the widget, so that panning only moves it. Made on any thread.
#pragma once

#include <memory>

#include <QImage>

#include "core/model/schema.h"
#include "core/picture/compose.h"
#include "ui/canvas/hit_grid.h"
#include "ui/canvas/view.h"

namespace headwater {

struct Frame {
    std::shared_ptr<const ChartScene> scene;
    std::shared_ptr<const Picture> picture;
    std::shared_ptr<const HitGrid> hits;
    Palette palette = Palette::light;
    double scale = 1;
    Box covers; ///< of the chart plane
    QImage image;
    double milliseconds = 0; ///< what it cost
};

/// What to draw. Where `before` shows the same scene at the same scale its picture is used again.
struct FrameWish {
    std::shared_ptr<const ChartScene> scene;
    const Schema* schema = nullptr;
    Style style;
    View view;
    double ratio = 1; ///< device pixels a pixel
    std::shared_ptr<const Frame> before;
};

Frame draw(const FrameWish& wish);

/// True where `frame` can be shown for `wish` without drawing.
bool serves(const Frame& frame, const FrameWish& wish);

} // namespace headwater
