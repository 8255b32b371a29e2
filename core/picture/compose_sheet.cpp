// SPDX-License-Identifier: Apache-2.0
// The sheet: handling marking at both ends, title block, chart, legend beside or below it, and
// the verification line. The chart gets what the furniture leaves, and nothing lies on it.
#include <algorithm>
#include <cmath>

#include "core/picture/chart_look.h"
#include "core/picture/legend.h"
#include "core/picture/paragraph.h"
#include "core/picture/transform.h"

namespace headwater {

namespace {

constexpr double margin = 28; // 10 mm
constexpr double gap = 10;
constexpr double most_zoom = 1.6; // points a chart unit; a chart of three things stays modest
constexpr double least_text = 6;

/// Sheets larger than A4 are read from further away.
Style style_for_paper(Style style, Size paper) {
    const double side = std::min(paper.width, paper.height);
    const double growth = std::max(1.0, std::sqrt(side / 595));
    for (double* size :
         {&style.label_size, &style.title_size, &style.node_radius, &style.leader_radius}) {
        *size *= growth;
    }
    style.label_size = std::max(style.label_size, least_text / 0.82); // badges are smaller by that
    return style;
}

class Sheet {
public:
    Sheet(const Style& style, const TextMeasure& measure, const Furniture& furniture, Size paper)
        : m_style(style_for_paper(style, paper)),
          m_measure(measure),
          m_furniture(furniture),
          m_paper(paper),
          m_left{margin, margin, paper.width - margin, paper.height - margin} {
        put_markings();
        put_title();
        put_verification();
    }

    void put_chart(ChartScene scene, const Schema& schema) {
        for (ChartItem& item : scene.items)
            item.selected = false; // a matter of the screen
        if (m_furniture.legend) put_legend(scene, schema);
        if (scene.items.empty()) return;
        const Box places = box_of_places(scene);
        const Point middle = places.centre();
        const double zoom = fitting_zoom(places);
        const Box bounds{
            middle.x - m_left.width() / 2 / zoom, middle.y - m_left.height() / 2 / zoom,
            middle.x + m_left.width() / 2 / zoom, middle.y + m_left.height() / 2 / zoom};
        const ChartLook look(scene, schema, m_style, m_measure, zoom, bounds);
        put_marks(draw_chart(look).marks, middle, zoom);
    }

    void put_drawing(Picture drawing) {
        const Box& extent = drawing.extent;
        const double zoom = std::min({m_left.width() / std::max(extent.width(), 1.0),
                                      m_left.height() / std::max(extent.height(), 1.0), most_zoom});
        put_marks(std::move(drawing.marks), extent.centre(), zoom);
    }

    Picture finish() {
        m_picture.paper = m_style.paper;
        m_picture.extent = {0, 0, m_paper.width, m_paper.height};
        m_picture.title = m_furniture.title;
        return std::move(m_picture);
    }

private:
    void put(const std::string& text, Point at, double size, Colour colour, bool bold,
             Anchor anchor) {
        if (text.empty()) return;
        m_picture.marks.push_back({TextMark{at, text, size, colour, bold, anchor, nothing}, 0});
    }

    void put_markings() {
        if (m_furniture.marking.empty()) return;
        const double size = m_style.label_size * 1.25;
        const double middle = m_paper.width / 2;
        const Size words = m_measure(m_furniture.marking, size, true);
        for (const double top : {m_left.top, m_left.bottom - words.height}) {
            const Box box{middle - words.width / 2 - 8, top, middle + words.width / 2 + 8,
                          top + words.height};
            m_picture.marks.push_back(
                {BoxMark{box, 2, m_style.paper, {m_style.text, 0.9, Dash::solid}}, 0});
            put(m_furniture.marking, {middle, top + words.height * text_ascent}, size, m_style.text,
                true, Anchor::middle);
        }
        m_left.top += words.height + gap;
        m_left.bottom -= words.height + gap;
    }

    /// Lines from the top downwards within `width`; gives their foot.
    double put_lines(const std::string& text, Point corner, double width, double size,
                     Colour colour, bool bold, Anchor anchor) {
        double y = corner.y;
        for (const auto& line : wrapped(text, width, size, bold, m_measure)) {
            const double height = m_measure(line, size, bold).height;
            put(line, {corner.x, y + height * text_ascent}, size, colour, bold, anchor);
            y += height;
        }
        return y;
    }

    void put_title() {
        const double wide = m_left.width() * 0.68, narrow = m_left.width() * 0.30;
        const double small = m_style.label_size * 1.1;
        double foot = put_lines(m_furniture.title, {m_left.left, m_left.top}, wide,
                                m_style.title_size, m_style.text, true, Anchor::left);
        double right = put_lines(m_furniture.case_title, {m_left.right, m_left.top}, narrow, small,
                                 m_style.text, true, Anchor::right);
        right = put_lines(m_furniture.date, {m_left.right, right}, narrow, small,
                          m_style.faint_text, false, Anchor::right);
        foot = put_lines(m_furniture.method, {m_left.left, foot + 1}, wide, small,
                         m_style.faint_text, false, Anchor::left);
        m_left.top = std::max({foot, right, m_left.top}) + gap * 0.6;
    }

    void put_verification() {
        if (m_furniture.verification.empty()) return;
        const double size = m_style.label_size * 1.1;
        const auto lines = wrapped(m_furniture.verification, m_left.width(), size, true, m_measure);
        const double height = m_measure("X", size, true).height * static_cast<double>(lines.size());
        put_lines(m_furniture.verification, {m_left.left, m_left.bottom - height}, m_left.width(),
                  size, m_style.text, true, Anchor::left);
        m_left.bottom -= height + gap * 0.6;
    }

    void put_legend(const ChartScene& scene, const Schema& schema) {
        const auto rows = legend_of(scene, schema, m_style, m_furniture.translate);
        if (rows.empty()) return;
        const Message heading = say("Legend");
        const std::string word =
            m_furniture.translate ? m_furniture.translate(heading) : heading.in_english();
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

    /// `middle` comes to the middle of what is left of the sheet.
    void put_marks(std::vector<Mark> marks, Point middle, double zoom) {
        const Transform to_paper{zoom, m_left.centre() - middle * zoom};
        for (Mark& mark : marks) {
            transform(mark, to_paper);
            m_picture.marks.push_back(std::move(mark));
        }
    }

    static Box box_of_places(const ChartScene& scene) {
        const Point first = scene.items.front().at;
        Box box{first.x, first.y, first.x, first.y};
        for (const ChartItem& item : scene.items) {
            box = box.joined({item.at.x, item.at.y, item.at.x, item.at.y});
        }
        return box;
    }

    /// Discs and a line of text beyond the outermost must still fit.
    double fitting_zoom(const Box& places) const {
        const double rim = m_style.leader_radius * ring_ratio * 2 + m_style.label_size * 3;
        const double x = std::max(1.0, m_left.width() - rim) / std::max(places.width(), 1.0);
        const double y = std::max(1.0, m_left.height() - rim) / std::max(places.height(), 1.0);
        return std::min({x, y, most_zoom});
    }

    Style m_style;
    const TextMeasure& m_measure;
    const Furniture& m_furniture;
    Size m_paper;
    Box m_left; ///< what of the sheet is still empty
    Picture m_picture;
};

} // namespace

Picture compose_sheet(const ChartScene& scene, const Schema& schema, const Style& style,
                      const TextMeasure& measure, const Furniture& furniture, Size paper) {
    Sheet sheet(style, measure, furniture, paper);
    sheet.put_chart(scene, schema);
    return sheet.finish();
}

Picture compose_sheet(Picture drawing, const Style& style, const TextMeasure& measure,
                      const Furniture& furniture, Size paper) {
    Sheet sheet(style, measure, furniture, paper);
    sheet.put_drawing(std::move(drawing));
    return sheet.finish();
}

} // namespace headwater
