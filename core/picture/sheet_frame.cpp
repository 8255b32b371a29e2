// SPDX-License-Identifier: Apache-2.0
#include "core/picture/sheet_frame.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/picture/paragraph.h"

namespace headwater {

namespace {

constexpr double gap = 10;
constexpr double smallest_badge = 0.82; // badges are written smaller than names by that

/// Several texts in one line, the empty ones left out.
std::string joined(std::initializer_list<std::string> parts) {
    std::string line;
    for (const std::string& part : parts)
        if (!part.empty()) line += (line.empty() ? "" : " · ") + part;
    return line;
}

class Frame {
public:
    Frame(Picture& page, const Furniture& furniture, const PageSetup& setup, const Style& style,
          const TextMeasure& measure)
        : m_page(page),
          m_furniture(furniture),
          m_paper(setup.paper),
          m_style(style),
          m_measure(measure),
          m_left{setup.margins.left, setup.margins.top, setup.paper.width - setup.margins.right,
                 setup.paper.height - setup.margins.bottom} {}

    Box draw(const PageNumber& number) {
        m_page.extent = {0, 0, m_paper.width, m_paper.height};
        m_page.paper = m_style.paper;
        m_page.title = m_furniture.title;
        put_watermark();
        const std::string foot =
            joined({m_furniture.author, m_furniture.date, m_furniture.revision});
        const bool bare = foot.empty() && m_furniture.marking.empty() &&
                          m_furniture.case_title.empty() && number.of == 1;
        if (!bare) {
            const double map = put_small_map(number);
            m_left.top += put_band(m_left.top, m_furniture.case_title, number.name, map) + gap;
            const std::string page = m_furniture.words(
                say("Page %1 of %2", {std::to_string(number.page), std::to_string(number.of)}));
            m_left.bottom -= put_band(m_left.bottom - band_height(), foot, page, 0) + gap;
        }
        put_verification();
        return m_left;
    }

private:
    double marking_size() const { return m_style.label_size * 1.25; }
    double text_size() const { return std::max(least_letters, m_style.label_size); }
    double band_height() const { return m_measure("X", marking_size(), true).height; }

    void put(const std::string& text, Point at, double size, bool bold, Anchor anchor,
             Colour colour) {
        if (!text.empty())
            m_page.marks.push_back({TextMark{at, text, size, colour, bold, anchor, nothing}, 0});
    }

    /// The wall in the upper right corner with this sheet filled; gives its width.
    double put_small_map(const PageNumber& number) {
        const double side =
            band_height() / static_cast<double>(std::max<std::size_t>(1, number.down));
        if (number.across == 0 || side < 2) return 0;
        const double cell = side * m_paper.width / m_paper.height;
        const double width = cell * static_cast<double>(number.across);
        for (std::size_t i = 0; i < number.across * number.down; ++i) {
            const Point corner{m_left.right - width + cell * static_cast<double>(i % number.across),
                               m_left.top + side * static_cast<double>(i / number.across)};
            const Colour fill = i == number.sheet ? m_style.text : m_style.paper;
            m_page.marks.push_back({BoxMark{{corner.x, corner.y, corner.x + cell, corner.y + side},
                                            0,
                                            fill,
                                            {m_style.text, 0.5, Dash::solid}},
                                    0});
        }
        return width + gap / 2;
    }

    /// The marking in the middle, words to both sides of it, the right ones `inset` from the edge;
    /// gives its height.
    double put_band(double top, const std::string& left, const std::string& right, double inset) {
        const double height = band_height(), line = top + height * text_ascent;
        const double middle = (m_left.left + m_left.right) / 2;
        double half = 0;
        if (!m_furniture.marking.empty()) {
            half = m_measure(m_furniture.marking, marking_size(), true).width / 2 + 8;
            const Box box{middle - half, top, middle + half, top + height};
            m_page.marks.push_back(
                {BoxMark{box, 2, m_style.paper, {m_style.text, 0.9, Dash::solid}}, 0});
            put(m_furniture.marking, {middle, line}, marking_size(), true, Anchor::middle,
                m_style.text);
        }
        const double room = m_left.width() / 2 - half - gap;
        put(fitted(left, room, text_size(), false, m_measure), {m_left.left, line}, text_size(),
            false, Anchor::left, m_style.text);
        put(fitted(right, room - inset, text_size(), false, m_measure),
            {m_left.right - inset, line}, text_size(), false, Anchor::right, m_style.text);
        return height;
    }

    void put_verification() {
        if (m_furniture.verification.empty()) return;
        const double size = m_style.label_size * 1.1;
        const auto lines = wrapped(m_furniture.verification, m_left.width(), size, true, m_measure);
        const double height = m_measure("X", size, true).height;
        double top = m_left.bottom - height * static_cast<double>(lines.size());
        m_left.bottom = top - gap * 0.6;
        for (const std::string& line : lines) {
            put(line, {m_left.left, top + height * text_ascent}, size, true, Anchor::left,
                m_style.text);
            top += height;
        }
    }

    /// Along the diagonal, three quarters as long.
    void put_watermark() {
        if (m_furniture.watermark.empty()) return;
        const double diagonal = std::hypot(m_paper.width, m_paper.height);
        const double wide = m_measure(m_furniture.watermark, 100, true).width;
        const double size = std::min(diagonal * 0.75 * 100 / std::max(1.0, wide),
                                     std::min(m_paper.width, m_paper.height) * 0.2);
        const double turn = -std::atan2(m_paper.height, m_paper.width);
        // The middle of the letters, not their foot, lies on the middle of the paper.
        const Point down{-std::sin(turn) * size * 0.36, std::cos(turn) * size * 0.36};
        TextMark words{Point{m_paper.width / 2, m_paper.height / 2} + down,
                       m_furniture.watermark,
                       size,
                       mixed(m_style.paper, m_style.text, 0.09),
                       true,
                       Anchor::middle,
                       nothing};
        words.turn = turn * 180 / std::numbers::pi;
        m_page.marks.push_back({words, 0});
    }

    Picture& m_page;
    const Furniture& m_furniture;
    Size m_paper;
    const Style& m_style;
    const TextMeasure& m_measure;
    Box m_left;
};

} // namespace

Style style_for_paper(Style style, const PageSetup& setup) {
    const double side = std::min(setup.paper.width, setup.paper.height);
    const double growth = std::max(1.0, std::sqrt(side / 595));
    for (double* size :
         {&style.label_size, &style.title_size, &style.node_radius, &style.leader_radius}) {
        *size *= growth;
    }
    if (setup.letters > 0) style.label_size = setup.letters;
    style.label_size = std::max(style.label_size, least_letters / smallest_badge);
    return style;
}

Box frame_page(Picture& page, const Furniture& furniture, const PageSetup& setup,
               const Style& style, const TextMeasure& measure, const PageNumber& number) {
    return Frame(page, furniture, setup, style, measure).draw(number);
}

} // namespace headwater
