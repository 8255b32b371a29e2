// SPDX-License-Identifier: Apache-2.0
#include "core/picture/sheet.h"

#include <algorithm>

#include "core/picture/chart_look.h"
#include "core/picture/legend.h"
#include "core/picture/paragraph.h"
#include "core/picture/sign_shapes.h"
#include "core/picture/transform.h"

namespace headwater {

namespace {

constexpr double gap = 10;
constexpr double most_zoom = 1.6; // of letters of the usual size: a chart of three things is modest
constexpr double usual_letters = 7.5;

/// Discs and a line of text beyond the outermost.
double rim_of(const Style& style) {
    return style.leader_radius * ring_ratio * 2 + style.label_size * 3;
}

} // namespace

Size room_of(const ChartScene& scene, const Style& style, double zoom) {
    const auto places = box_of_places(scene, zoom);
    if (!places) return {};
    const double rim = rim_of(style) * std::max(1.0, std::min(zoom, 2.0));
    return {places->width() * zoom + rim, places->height() * zoom + rim};
}

double fitting_zoom(const ChartScene& scene, const Style& style, Size room) {
    const double rim = rim_of(style);
    double zoom = 1;
    for (int tries = 0; tries < (scene.signs.empty() ? 1 : 4); ++tries) { // notes keep their size
        const auto places = box_of_places(scene, zoom);
        if (!places) return 1;
        const double x = std::max(1.0, room.width - rim) / std::max(places->width(), 1.0);
        const double y = std::max(1.0, room.height - rim) / std::max(places->height(), 1.0);
        zoom = std::min({x, y, most_zoom * std::max(1.0, style.label_size / usual_letters)});
    }
    return zoom;
}

DrawnChart draw_into(const ChartScene& scene, const FarGroups& groups, const Schema& schema,
                     const Style& style, const TextMeasure& measure, Size room, double zoom) {
    DrawnChart drawn;
    drawn.zoom = zoom;
    const auto places = box_of_places(scene, zoom);
    if (!places) return drawn;
    const Point middle = places->centre();
    drawn.shift = Point{room.width / 2, room.height / 2} - middle * zoom;
    const Box bounds = box_around(middle, {room.width / zoom, room.height / zoom});
    ChartLook look(scene, schema, style, measure, zoom, bounds);
    look.look_from_afar(groups);
    drawn.marks = draw_chart(look).marks;
    for (Mark& mark : drawn.marks)
        transform(mark, {zoom, drawn.shift});
    return drawn;
}

Sheet::Sheet(const Style& style, const TextMeasure& measure, const Furniture& furniture,
             const PageSetup& setup, const PageNumber& number)
    : m_style(style),
      m_measure(measure),
      m_furniture(furniture),
      m_paper(setup.paper),
      m_left(frame_page(m_picture, furniture, setup, style, measure, number)) {}

void Sheet::put(Mark mark) {
    m_picture.marks.push_back(std::move(mark));
}

void Sheet::put(std::vector<Mark> marks, Point shift) {
    for (Mark& mark : marks) {
        transform(mark, {1, shift});
        put(std::move(mark));
    }
}

void Sheet::put_line(const std::string& words, Point baseline, double size, bool bold,
                     Anchor anchor) {
    if (!words.empty())
        put({TextMark{baseline, words, size, m_style.text, bold, anchor, nothing}, 0});
}

/// Lines from the top of what is left downwards; gives their height.
double Sheet::put_lines(const std::string& text, double width, double size, Colour colour,
                        bool bold) {
    const double top = m_left.top;
    for (const auto& line : wrapped(text, width, size, bold, m_measure)) {
        const double height = m_measure(line, size, bold).height;
        put({TextMark{{m_left.left, m_left.top + height * text_ascent},
                      line,
                      size,
                      colour,
                      bold,
                      Anchor::left,
                      nothing},
             0});
        m_left.top += height;
    }
    return m_left.top - top;
}

void Sheet::put_title() {
    const double put =
        put_lines(m_furniture.title, m_left.width(), m_style.title_size, m_style.text, true) +
        put_lines(m_furniture.method, m_left.width(), m_style.label_size * 1.1, m_style.faint_text,
                  false);
    if (put > 0) m_left.top += gap * 0.6;
}

void Sheet::put_legend(const ChartScene& scene, const Schema& schema, Distance distance) {
    const auto rows = legend_of(scene, schema, m_style, m_furniture.translate, distance);
    if (rows.empty()) return;
    const std::string word = m_furniture.words(say("Legend"));
    if (m_paper.width > m_paper.height) {
        const LegendFrame frame = frame_upright(rows, m_style, m_measure);
        const Point corner{m_left.right - frame.size.width, m_left.bottom - frame.size.height};
        draw_legend(rows, frame, m_style, word, corner, m_picture.marks);
        m_left.right = corner.x - gap;
    } else {
        const LegendFrame frame = frame_across(rows, m_style, m_measure, m_left.width());
        const Point corner{m_left.left, m_left.bottom - frame.size.height};
        draw_legend(rows, frame, m_style, word, corner, m_picture.marks);
        m_left.bottom = corner.y - gap;
    }
}

double Sheet::zoom_for(const Box& extent) const {
    return std::min({m_left.width() / std::max(extent.width(), 1.0),
                     m_left.height() / std::max(extent.height(), 1.0), most_zoom});
}

void Sheet::put_drawing(Picture drawing) {
    const Box& extent = drawing.extent;
    const double zoom = zoom_for(extent);
    const Transform to_paper{zoom, m_left.centre() - extent.centre() * zoom};
    for (Mark& mark : drawing.marks) {
        transform(mark, to_paper);
        put(std::move(mark));
    }
}

} // namespace headwater
