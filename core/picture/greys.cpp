// SPDX-License-Identifier: Apache-2.0
#include "core/picture/greys.h"

#include <cmath>

namespace headwater {

namespace {

struct Greying {
    static void paint(Colour& colour) { colour = grey_of(colour); }

    void operator()(LineMark& line) const { paint(line.pen.colour); }
    void operator()(DiscMark& disc) const {
        paint(disc.fill);
        paint(disc.outline.colour);
    }
    void operator()(BoxMark& box) const {
        paint(box.fill);
        paint(box.outline.colour);
    }
    void operator()(TextMark& text) const {
        paint(text.colour);
        paint(text.halo);
    }
    void operator()(IconMark& icon) const { paint(icon.colour); }
    void operator()(AreaMark& area) const {
        paint(area.fill);
        paint(area.outline.colour);
    }
    void operator()(PhotoMark&) const {}
    void operator()(ClipMark&) const {}
};

} // namespace

Colour grey_of(Colour colour) {
    const double light = 0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue;
    const auto grey = static_cast<std::uint8_t>(std::lround(light));
    return {grey, grey, grey, colour.alpha};
}

void make_grey(Picture& picture) {
    picture.paper = grey_of(picture.paper);
    for (Mark& mark : picture.marks)
        std::visit(Greying{}, mark.shape);
}

} // namespace headwater
