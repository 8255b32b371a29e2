// SPDX-License-Identifier: Apache-2.0
#include "core/picture/sign_shapes.h"

#include <algorithm>

#include "core/picture/chart_look.h"
#include "core/picture/paragraph.h"

namespace headwater {

namespace {

// Chart units at scale 1.
constexpr double note_letters = 11;
constexpr double heading_letters = 15;
constexpr double note_padding = 8;

constexpr double most_scale = 2;
/// On the screen notes are marks below this.
constexpr double whole_from = 0.42;
constexpr Size mark_pixels{12, 14};

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        lines.emplace_back(text.substr(from, to - from));
        from = to + 1;
    }
    return lines;
}

SignShape shape_of_words(const DrawnSign& sign, const TextMeasure& measure, double zoom) {
    SignShape shape;
    shape.letters = heading_letters * zoom;
    shape.words = lines_of(sign.text);
    Size room;
    for (const std::string& line : shape.words) {
        const Size size = measure(line.empty() ? "X" : line, shape.letters, true);
        shape.line = size.height;
        room = {std::max(room.width, size.width), room.height + size.height};
    }
    shape.box = {sign.at.x, sign.at.y, sign.at.x + room.width, sign.at.y + room.height};
    return shape;
}

SignShape shape_of_slip(const DrawnSign& sign, const TextMeasure& measure, double zoom) {
    SignShape shape;
    shape.letters = note_letters * zoom;
    shape.padding = note_padding * zoom;
    shape.line = measure("X", shape.letters, false).height;
    const double width = sign.width * zoom, room = width - 2 * shape.padding;
    for (const std::string& line : lines_of(sign.text)) {
        const auto parts = wrapped(line, room, shape.letters, false, measure);
        shape.words.insert(shape.words.end(), parts.begin(), parts.end());
        if (parts.empty() && sign.text != line) shape.words.emplace_back();
    }
    if (!sign.date.empty()) shape.date = wrapped(sign.date, room, shape.letters, true, measure);
    const auto lines = static_cast<double>(shape.words.size() + shape.date.size());
    const double band = shape.date.empty() ? 0 : shape.padding;
    const double height = std::max(1.0, lines) * shape.line + 2 * shape.padding + band;
    shape.box = {sign.at.x, sign.at.y, sign.at.x + width, sign.at.y + height};
    return shape;
}

} // namespace

Box box_of_picture(const DrawnSign& sign) {
    return {sign.at.x, sign.at.y, sign.at.x + sign.width, sign.at.y + sign.width * sign.tallness};
}

SignShape shape_of(const DrawnSign& sign, const TextMeasure& measure, double scale, SignSize size) {
    const double zoom = std::clamp(scale, least_scale_of_notes, most_scale) / scale;
    if (sign.kind == SignKind::picture) {
        SignShape shape;
        shape.box = box_of_picture(sign);
        return shape;
    }
    if (sign.kind == SignKind::text) return shape_of_words(sign, measure, zoom);
    if (size == SignSize::whole) return shape_of_slip(sign, measure, zoom);
    SignShape shape;
    shape.box = {sign.at.x, sign.at.y, sign.at.x + mark_pixels.width / scale,
                 sign.at.y + mark_pixels.height / scale};
    return shape;
}

SignSize size_of_signs(Palette palette, double scale, const FarGroups* far) {
    if (palette == Palette::print) return SignSize::whole;
    const bool groups = far != nullptr && far->groups.size() > 1 && far->gap * scale < far_gap;
    return groups || scale < whole_from ? SignSize::mark : SignSize::whole;
}

std::optional<Box> box_of_places(const ChartScene& scene, double scale) {
    std::optional<Box> all;
    const auto add = [&](const Box& box) { all = all ? all->joined(box) : box; };
    for (const ChartItem& item : scene.items)
        add({item.at.x, item.at.y, item.at.x, item.at.y});
    for (const DrawnSign& sign : scene.signs)
        if (sign.kind != SignKind::box)
            add(shape_of(sign, plain_text_size, scale, SignSize::whole).box);
    return all;
}

} // namespace headwater
