// SPDX-License-Identifier: Apache-2.0
#include "core/picture/picture.h"

#include <array>
#include <cmath>
#include <numbers>

#include "core/picture/path.h"
#include "core/picture/text_measure.h"

namespace headwater {

namespace {

Box extent_of_shape(const LineMark& line) {
    Box box = box_of(path_of(line)).grown(line.pen.width / 2);
    if (line.arrow_to) box = box.joined(box_of(arrow_of(line)));
    return box;
}

Box extent_of_shape(const DiscMark& disc) {
    return box_around(disc.centre, {2 * disc.radius, 2 * disc.radius})
        .grown(disc.outline.width / 2);
}

Box extent_of_shape(const BoxMark& box) {
    return box.box.grown(box.outline.width / 2);
}

Box extent_of_shape(const TextMark& text) {
    const Box box = text_box(text, plain_text_size(text.text, text.size, text.bold));
    if (text.turn == 0) return box;
    const double angle = text.turn * std::numbers::pi / 180;
    const double c = std::cos(angle), s = std::sin(angle);
    Box turned{text.at.x, text.at.y, text.at.x, text.at.y};
    for (const Point corner : {Point{box.left, box.top}, Point{box.right, box.top},
                               Point{box.left, box.bottom}, Point{box.right, box.bottom}}) {
        const Point away = corner - text.at;
        const Point to = text.at + Point{away.x * c - away.y * s, away.x * s + away.y * c};
        turned = turned.joined({to.x, to.y, to.x, to.y});
    }
    return turned;
}

Box extent_of_shape(const ClipMark& clip) {
    return clip.box.value_or(Box{});
}

Box extent_of_shape(const IconMark& icon) {
    return icon.box;
}

Box extent_of_shape(const PhotoMark& photo) {
    return box_around(photo.centre, {2 * photo.radius, 2 * photo.radius});
}

Box extent_of_shape(const ImageMark& image) {
    return image.box;
}

Box extent_of_shape(const AreaMark& area) {
    return area.corners.empty() ? Box{} : box_of(path_of(area)).grown(area.outline.width / 2);
}

} // namespace

Box extent_of(const Mark& mark) {
    return std::visit([](const auto& shape) { return extent_of_shape(shape); }, mark.shape);
}

Box text_box(const TextMark& text, Size size) {
    const std::array<double, 3> before{0, 0.5, 1};
    const double left = text.at.x - size.width * before[static_cast<std::size_t>(text.anchor)];
    const double top = text.at.y - size.height * text_ascent;
    return {left, top, left + size.width, top + size.height};
}

} // namespace headwater
