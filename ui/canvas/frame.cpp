// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/frame.h"

#include <chrono>

#include <QPainter>

#include "ui/canvas/paint_picture.h"
#include "ui/look/fonts.h"

namespace headwater {

namespace {

/// Share of the widget drawn beyond each edge.
constexpr double spare = 0.2;

bool same_picture(const Frame& frame, const FrameWish& wish) {
    return frame.scene == wish.scene && frame.scale == wish.view.scale &&
           frame.palette == wish.style.palette;
}

void compose(Frame& frame, const FrameWish& wish) {
    if (wish.before && same_picture(*wish.before, wish)) {
        frame.picture = wish.before->picture;
        frame.hits = wish.before->hits;
        return;
    }
    frame.picture = std::make_shared<const Picture>(
        compose_chart(*wish.scene, *wish.schema, wish.style, qt_text_measure(), wish.view.scale));
    frame.hits = std::make_shared<const HitGrid>(frame.picture);
}

void paint(Frame& frame, const FrameWish& wish) {
    const Box seen = wish.view.visible();
    frame.covers = {seen.left - seen.width() * spare, seen.top - seen.height() * spare,
                    seen.right + seen.width() * spare, seen.bottom + seen.height() * spare};
    const QSizeF pixels =
        QSizeF(frame.covers.width(), frame.covers.height()) * (wish.view.scale * wish.ratio);
    frame.image = QImage(pixels.toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    frame.image.fill(Qt::transparent);
    QPainter painter(&frame.image);
    painter.scale(wish.view.scale * wish.ratio, wish.view.scale * wish.ratio);
    painter.translate(-frame.covers.left, -frame.covers.top);
    paint_picture(painter, *frame.picture, frame.covers);
}

} // namespace

Frame draw(const FrameWish& wish) {
    const auto start = std::chrono::steady_clock::now();
    Frame frame;
    frame.scene = wish.scene;
    frame.palette = wish.style.palette;
    frame.scale = wish.view.scale;
    compose(frame, wish);
    paint(frame, wish);
    const std::chrono::duration<double, std::milli> cost = std::chrono::steady_clock::now() - start;
    frame.milliseconds = cost.count();
    return frame;
}

bool serves(const Frame& frame, const FrameWish& wish) {
    const Box seen = wish.view.visible();
    return same_picture(frame, wish) && frame.covers.contains({seen.left, seen.top}) &&
           frame.covers.contains({seen.right, seen.bottom});
}

} // namespace headwater
