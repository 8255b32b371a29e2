// SPDX-License-Identifier: Apache-2.0
// Which part of the chart plane a widget shows: a value with its transformations.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "core/base/geometry.h"

namespace headwater {

struct View {
    Point centre;     ///< chart point in the middle of the widget
    double scale = 1; ///< screen pixels a chart unit
    QSizeF size;      ///< of the widget, device-independent pixels

    static constexpr double smallest_scale = 0.005;
    static constexpr double largest_scale = 20;

    QPointF to_screen(Point p) const;
    Point to_chart(QPointF p) const;
    QRectF to_screen(const Box& box) const;
    /// What the widget shows.
    Box visible() const;

    View panned(QPointF by_pixels) const;
    /// The chart point under `at` stays there.
    View zoomed(double factor, QPointF at) const;
    /// All of `box` with margins of so many pixels left and right, above and below; never closer
    /// than scale 2.
    View fitted(const Box& box, QSizeF margins) const;
};

} // namespace headwater
