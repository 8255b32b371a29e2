// SPDX-License-Identifier: Apache-2.0
#include "core/picture/greys.h"

#include <cmath>
#include <cstdlib>

#include "core/picture/style.h"

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
    void operator()(ImageMark&) const {}
    void operator()(ClipMark&) const {}
};

constexpr int least_step = 18; // of 255

bool is_alike(const std::string& one, const std::string& other) {
    if (one.empty() || other.empty()) return one == other;
    return std::abs(grey_of(parse_colour(one)).red - grey_of(parse_colour(other)).red) < least_step;
}

bool is_alike(const StyleRule& one, const StyleRule& other) {
    if (!one.on || !other.on || one.condition.of != other.condition.of) return false;
    if (one.effect == other.effect) return false; // meant to look the same
    Effect a = one.effect, b = other.effect;
    const bool colours = is_alike(a.colour, b.colour) && is_alike(a.ring, b.ring);
    a.colour = b.colour = a.ring = b.ring = {};
    return colours && a == b;
}

} // namespace

std::optional<std::pair<std::size_t, std::size_t>> alike_in_grey(const StyleRules& rules) {
    for (std::size_t b = 1; b < rules.size(); ++b)
        for (std::size_t a = 0; a < b; ++a)
            if (is_alike(rules[a], rules[b])) return std::pair(a, b);
    return std::nullopt;
}

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
