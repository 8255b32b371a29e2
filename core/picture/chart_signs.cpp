// SPDX-License-Identifier: Apache-2.0
#include "core/picture/chart_signs.h"

#include <algorithm>

#include "core/picture/sign_shapes.h"

namespace headwater {

namespace {

constexpr double box_margin = 15; // chart units at scale 1
constexpr double handle_pixels = 7;
constexpr Colour gold{0xd9, 0xa6, 0x21};
constexpr Pen no_pen{{}, 0, Dash::solid};
constexpr auto nobody = static_cast<std::size_t>(-2);

SignSize seen_size(const ChartLook& look) {
    return size_of_signs(look.style.palette, look.scale, look.far);
}

class SignPainter {
public:
    SignPainter(const ChartLook& look, const DrawnSign& sign, std::vector<Mark>& marks)
        : m_look(look), m_sign(sign), m_marks(marks) {}

    void frame(const Box& box) {
        const Style& style = m_look.style;
        const bool paper = style.palette == Palette::print;
        add(BoxMark{box, 10 * m_look.pen_zoom, mixed(style.paper, style.strong_line, 0.07),
                    m_sign.selected
                        ? chosen_pen()
                        : Pen{mixed(style.paper, style.strong_line, paper ? 0.8 : 0.65),
                              std::max(1.4 * m_look.pen_zoom, 1.3 * m_look.pixel), Dash::solid}});
    }

    void picture(const Box& box) {
        add(ImageMark{box, m_sign.photo});
        add(BoxMark{box, 0, nothing, {m_look.style.panel_line, m_look.pixel, Dash::solid}});
        choose(box);
    }

    void note(const SignShape& shape) {
        const Box& box = shape.box;
        const double fold = std::min(9 * m_look.pen_zoom, box.height() * 0.4);
        const Colour rim = mixed(m_look.style.paper, gold, 0.6);
        add(AreaMark{{{box.left, box.top},
                      {box.right, box.top},
                      {box.right, box.bottom - fold},
                      {box.right - fold, box.bottom},
                      {box.left, box.bottom}},
                     false,
                     mixed(m_look.style.paper, gold, 0.15),
                     {rim, m_look.pixel, Dash::solid}});
        add(AreaMark{{{box.right, box.bottom - fold},
                      {box.right - fold, box.bottom - fold},
                      {box.right - fold, box.bottom}},
                     false,
                     mixed(m_look.style.paper, gold, 0.4),
                     {rim, m_look.pixel, Dash::solid}});
        write(shape.words, shape, box.top + shape.padding, false, m_look.style.text);
        choose(box);
    }

    void event(const SignShape& shape) {
        const Style& style = m_look.style;
        const Box& box = shape.box;
        const double band = static_cast<double>(shape.date.size()) * shape.line +
                            (shape.date.empty() ? 0 : shape.padding);
        const Pen rim{mixed(style.paper, style.accent, 0.85), 1.3 * m_look.pen_zoom, Dash::solid};
        add(BoxMark{box, 0, style.paper, no_pen});
        const double least = shape.letters == 0 ? 0.3 : 0.12; // of a mark, of a frame
        add(BoxMark{{box.left, box.top, box.right, box.top + std::max(band, box.height() * least)},
                    0,
                    mixed(style.paper, style.accent, 0.2),
                    no_pen});
        add(BoxMark{box, 0, nothing, rim});
        write(shape.date, shape, box.top + shape.padding / 2, true, style.text);
        write(shape.words, shape, box.top + band + shape.padding, false, style.text);
        choose(box);
    }

    void words(const SignShape& shape) {
        write(shape.words, shape, shape.box.top, true, m_look.style.text,
              faded(m_look.style.halo, 0.85));
        choose(shape.box.grown(2 * m_look.pixel));
    }

    void name_of_box(LabelPlaces& places, const Box& frame) {
        TextMark name;
        name.text = m_sign.text;
        name.size = m_look.style.label_size * 1.05 * m_look.pixel;
        name.at = {frame.left + 3 * m_look.pixel, frame.top - name.size * 0.4};
        name.anchor = Anchor::left;
        name.colour = m_sign.selected ? m_look.style.accent
                                      : mixed(m_look.style.faint_text, m_look.style.text, 0.5);
        name.bold = true;
        name.halo = faded(m_look.style.halo, 0.85);
        places.take_box(text_box(name, m_look.measure(name.text, name.size, true)));
        add(std::move(name));
    }

private:
    void add(auto shape) { m_marks.push_back({std::move(shape), m_sign.record}); }

    Pen chosen_pen() const { return {m_look.style.accent, 2 * m_look.pixel, Dash::solid}; }

    /// A frame round what is selected, and where its width is drawn, a handle.
    void choose(const Box& box) {
        if (!m_sign.selected) return;
        add(BoxMark{box, 0, nothing, chosen_pen()});
        if (m_sign.kind == SignKind::text || seen_size(m_look) == SignSize::mark) return;
        const double side = handle_pixels * m_look.pixel;
        add(BoxMark{box_around({box.right, box.centre().y}, {side, side}),
                    0,
                    m_look.style.accent,
                    {m_look.style.paper, m_look.pixel, Dash::solid}});
    }

    void write(const std::vector<std::string>& lines, const SignShape& shape, double top, bool bold,
               Colour ink, Colour halo = nothing) {
        for (const std::string& line : lines) {
            if (!line.empty())
                add(TextMark{{shape.box.left + shape.padding, top + shape.line * text_ascent},
                             line,
                             shape.letters,
                             ink,
                             bold,
                             Anchor::left,
                             halo});
            top += shape.line;
        }
    }

    const ChartLook& m_look;
    const DrawnSign& m_sign;
    std::vector<Mark>& m_marks;
};

bool is_in_sight(const ChartLook& look, const Box& box) {
    return !look.seen || look.seen->overlaps(box);
}

/// Measuring words takes time: what begins below or beside what is seen is left out first.
bool may_be_in_sight(const ChartLook& look, const DrawnSign& sign) {
    if (!look.seen || sign.kind == SignKind::text) return true;
    const double widest = sign.width * std::max(1.0, least_scale_of_notes / look.scale);
    return sign.at.x < look.seen->right && sign.at.x + widest > look.seen->left &&
           sign.at.y < look.seen->bottom;
}

/// Calls `visit` with every note, event and words in sight, and with its shape.
template<class Visit>
void each_slip(const ChartLook& look, Visit visit) {
    for (const DrawnSign& sign : look.scene.signs) {
        if (sign.kind == SignKind::box || sign.kind == SignKind::picture) continue;
        if (!may_be_in_sight(look, sign)) continue;
        const SignShape shape = shape_of(sign, look.measure, look.scale, seen_size(look));
        if (is_in_sight(look, shape.box)) visit(sign, shape);
    }
}

template<class Visit>
void each_frame(const ChartLook& look, Visit visit) {
    for (const DrawnSign& sign : look.scene.signs)
        if (const auto frame = frame_of_box(look, sign)) visit(sign, *frame);
}

} // namespace

std::optional<Box> frame_of_box(const ChartLook& look, const DrawnSign& sign) {
    if (sign.kind != SignKind::box || sign.members.empty() || sign.collapsed) return std::nullopt;
    std::optional<Box> frame;
    for (const std::size_t member : sign.members) {
        const double side = 2 * look.ring_radius(member);
        const Box disc = box_around(look.scene.items[member].at, {side, side});
        frame = frame ? frame->joined(disc) : disc;
    }
    return frame->grown(box_margin * look.pen_zoom);
}

void draw_signs_beneath(const ChartLook& look, std::vector<Mark>& marks) {
    for (const DrawnSign& sign : look.scene.signs) {
        if (sign.kind != SignKind::picture || !sign.photo) continue;
        const Box box = box_of_picture(sign);
        if (is_in_sight(look, box)) SignPainter(look, sign, marks).picture(box);
    }
    each_frame(look, [&](const DrawnSign& sign, const Box& frame) {
        if (is_in_sight(look, frame)) SignPainter(look, sign, marks).frame(frame);
    });
}

void draw_signs_above(const ChartLook& look, std::vector<Mark>& marks) {
    const bool far = seen_size(look) == SignSize::mark;
    each_slip(look, [&](const DrawnSign& sign, const SignShape& shape) {
        SignPainter painter(look, sign, marks);
        if (sign.kind == SignKind::note) painter.note(shape);
        if (sign.kind == SignKind::event) painter.event(shape);
        if (sign.kind == SignKind::text && !far) painter.words(shape);
    });
}

void draw_names_of_signs(const ChartLook& look, LabelPlaces& places, std::vector<Mark>& marks) {
    each_frame(look, [&](const DrawnSign& sign, const Box& frame) {
        SignPainter(look, sign, marks).name_of_box(places, frame);
    });
    const bool far = seen_size(look) == SignSize::mark;
    each_slip(look, [&](const DrawnSign& sign, const SignShape& shape) {
        const bool late = far && sign.kind == SignKind::text;
        if (late && !places.is_free(shape.box, nobody, LabelPlaces::Dots::covered)) return;
        if (late) SignPainter(look, sign, marks).words(shape);
        places.take_box(shape.box);
    });
}

void add_targets_of_signs(const ChartLook& look, std::vector<Mark>& marks) {
    for (const DrawnSign& sign : look.scene.signs)
        if (sign.kind == SignKind::picture && sign.photo)
            marks.push_back({BoxMark{box_of_picture(sign), 0, nothing, no_pen}, sign.record});
    each_frame(look, [&](const DrawnSign& sign, const Box& box) {
        const Point corners[] = {{box.left, box.top},
                                 {box.right, box.top},
                                 {box.right, box.bottom},
                                 {box.left, box.bottom}};
        for (std::size_t k = 0; k < 4; ++k)
            marks.push_back({LineMark{corners[k], corners[(k + 1) % 4], {}}, sign.record});
    });
}

} // namespace headwater
