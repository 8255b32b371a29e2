// SPDX-License-Identifier: Apache-2.0
#include "core/picture/transform.h"

namespace headwater {

namespace {

struct Mover {
    const Transform& by;

    void operator()(LineMark& line) const {
        line.from = by(line.from);
        line.to = by(line.to);
        for (double* length : {&line.pen.width, &line.arrow_gap, &line.arrow_size, &line.bend}) {
            *length *= by.scale;
        }
    }
    void operator()(DiscMark& disc) const {
        disc.centre = by(disc.centre);
        disc.radius *= by.scale;
        disc.outline.width *= by.scale;
    }
    void operator()(BoxMark& box) const {
        box.box = by(box.box);
        box.corner *= by.scale;
        box.outline.width *= by.scale;
    }
    void operator()(TextMark& text) const {
        text.at = by(text.at);
        text.size *= by.scale;
    }
    void operator()(PhotoMark& photo) const {
        photo.centre = by(photo.centre);
        photo.radius *= by.scale;
    }
    void operator()(ImageMark& image) const { image.box = by(image.box); }
    void operator()(ClipMark& clip) const {
        if (clip.box) clip.box = by(*clip.box);
    }
    void operator()(IconMark& icon) const { icon.box = by(icon.box); }
    void operator()(AreaMark& area) const {
        for (Point& corner : area.corners)
            corner = by(corner);
        area.outline.width *= by.scale;
    }
};

} // namespace

Box Transform::operator()(const Box& box) const {
    const Point a = (*this)(Point{box.left, box.top}), b = (*this)(Point{box.right, box.bottom});
    return {a.x, a.y, b.x, b.y};
}

void transform(Mark& mark, const Transform& by) {
    std::visit(Mover{by}, mark.shape);
}

} // namespace headwater
