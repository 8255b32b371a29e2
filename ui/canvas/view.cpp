// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/view.h"

#include <algorithm>

namespace headwater {

QPointF View::to_screen(Point p) const {
    return {(p.x - centre.x) * scale + size.width() / 2,
            (p.y - centre.y) * scale + size.height() / 2};
}

Point View::to_chart(QPointF p) const {
    return {(p.x() - size.width() / 2) / scale + centre.x,
            (p.y() - size.height() / 2) / scale + centre.y};
}

QRectF View::to_screen(const Box& box) const {
    return {to_screen(Point{box.left, box.top}), to_screen(Point{box.right, box.bottom})};
}

Box View::visible() const {
    return box_around(centre, {size.width() / scale, size.height() / scale});
}

View View::panned(QPointF by) const {
    View moved = *this;
    moved.centre = centre - Point{by.x(), by.y()} * (1 / scale);
    return moved;
}

View View::zoomed(double factor, QPointF at) const {
    View nearer = *this;
    nearer.scale = std::clamp(scale * factor, smallest_scale, largest_scale);
    const Point there = to_chart(at);
    nearer.centre = nearer.centre + there - nearer.to_chart(at);
    return nearer;
}

View View::fitted(const Box& box, QSizeF margins) const {
    constexpr double closest = 2;
    View whole = *this;
    const double width = std::max(1.0, size.width() - 2 * margins.width());
    const double height = std::max(1.0, size.height() - 2 * margins.height());
    const double wanted =
        std::min(width / std::max(1.0, box.width()), height / std::max(1.0, box.height()));
    whole.scale = std::clamp(wanted, smallest_scale, closest);
    whole.centre = box.centre();
    return whole;
}

} // namespace headwater
