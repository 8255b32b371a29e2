// SPDX-License-Identifier: Apache-2.0
#include "core/picture/pages.h"

#include <algorithm>

#include "core/picture/paragraph.h"

namespace headwater {

namespace {

constexpr double margin = 42; // 15 mm
constexpr double gutter = 18;
constexpr double indent = 9;

struct ColumnLine {
    std::string words;
    bool begins = false; ///< a sentence
};

std::vector<ColumnLine> lines_of(const PageColumn& column, double width, double size,
                                 const TextMeasure& measure) {
    std::vector<ColumnLine> lines;
    for (const std::string& sentence : column.sentences) {
        bool first = true;
        for (auto& words : headwater::wrapped(sentence, width - indent, size, false, measure))
            lines.push_back({std::move(words), std::exchange(first, false)});
    }
    return lines;
}

} // namespace

Pages::Pages(const Style& style, const TextMeasure& measure, Size paper, PageFrame frame)
    : m_style(style),
      m_measure(measure),
      m_paper(paper),
      m_frame(std::move(frame)),
      m_inside{margin, margin, paper.width - margin, paper.height - margin} {
    const double line = line_height();
    m_inside.bottom -= line * (m_frame.foot.empty() ? 1 : 2);
    if (!m_frame.marking.empty()) {
        m_inside.top += line;
        m_inside.bottom -= line;
    }
    begin_page();
}

double Pages::line_height() const {
    return m_measure("X", m_style.label_size, false).height;
}

void Pages::begin_page() {
    m_pages.emplace_back();
    Picture& page = m_pages.back();
    page.extent = {0, 0, m_paper.width, m_paper.height};
    page.paper = m_style.paper;
    page.title = m_frame.title;
    const double middle = m_paper.width / 2;
    const double line = line_height();
    if (!m_frame.marking.empty())
        for (const double top : {margin / 2, m_paper.height - margin / 2 - line})
            put_line(m_frame.marking, middle, top, m_style.text, true, Anchor::middle);
    m_y = m_inside.top;
    if (!m_frame.head.empty() && m_pages.size() > 1) {
        put_line(fitted(m_frame.head, width()), m_inside.left, m_y, m_style.faint_text);
        m_y += line * 1.6;
    }
    m_top = m_y;
    put_line(m_frame.foot, m_inside.left, m_inside.bottom + line * 0.7, m_style.text, true);
}

void Pages::need(double height) {
    if (m_y + height > m_inside.bottom && m_y > m_top) begin_page();
}

double Pages::take(double height) {
    need(height);
    return std::exchange(m_y, m_y + height);
}

void Pages::put_line(const std::string& words, double x, double top, Colour colour, bool bold,
                     Anchor anchor) {
    if (words.empty()) return;
    const Point at{x, top + line_height() * text_ascent};
    put({TextMark{at, words, m_style.label_size, colour, bold, anchor, nothing}, 0});
}

std::string Pages::fitted(const std::string& words, double width, bool bold) const {
    return headwater::fitted(words, width, m_style.label_size, bold, m_measure);
}

double Pages::width_of(const std::string& words, bool bold) const {
    return m_measure(words, m_style.label_size, bold).width;
}

std::vector<std::string> Pages::wrapped(const std::string& words, double width, bool bold) const {
    return headwater::wrapped(words, width, m_style.label_size, bold, m_measure);
}

void Pages::put_wrapped(const std::string& words, double size, Colour colour, bool bold,
                        double indent) {
    for (const auto& line : headwater::wrapped(words, width() - indent, size, bold, m_measure)) {
        const double height = m_measure(line, size, bold).height;
        const Point at{m_inside.left + indent, take(height) + height * text_ascent};
        put({TextMark{at, line, size, colour, bold, Anchor::left, nothing}, 0});
    }
}

void Pages::put_title(const std::string& words) {
    put_wrapped(words, m_style.title_size, m_style.text, true);
    leave(line_height() * 0.3);
}

void Pages::put_heading(const std::string& words, int level) {
    need(line_height() * 6);
    leave(line_height() * 0.9);
    m_pages.back().bookmarks.push_back({words, level - 1, m_y});
    put_wrapped(words, m_style.label_size * (level == 1 ? 1.25 : 1.05), m_style.text, true);
    leave(line_height() * 0.3);
}

void Pages::put_paragraph(const std::string& words, bool faint, double indent) {
    if (indent > 0) {
        need(line_height());
        put({DiscMark{{left() + 3, m_y + line_height() * 0.55}, 1.6, m_style.text, {nothing, 0}},
             0});
    }
    const Colour colour = faint ? m_style.faint_text : m_style.text;
    put_wrapped(words, m_style.label_size, colour, false, indent);
    leave(line_height() * 0.3);
}

void Pages::put_columns(const std::vector<PageColumn>& columns) {
    const auto count = static_cast<double>(columns.size());
    const double each = (width() - gutter * (count - 1)) / count;
    std::vector<std::vector<ColumnLine>> lines;
    std::size_t most = 0;
    need(line_height() * 4);
    const double top = take(line_height() * 1.2);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const double x = m_inside.left + static_cast<double>(c) * (each + gutter);
        put_line(columns[c].heading, x, top, m_style.faint_text, true);
        lines.push_back(lines_of(columns[c], each, m_style.label_size, m_measure));
        most = std::max(most, lines.back().size());
    }
    for (std::size_t i = 0; i < most; ++i) {
        const double y = take(line_height() * 1.08);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (i >= lines[c].size()) continue;
            const double x = m_inside.left + static_cast<double>(c) * (each + gutter);
            if (lines[c][i].begins)
                put({DiscMark{{x + 2, y + line_height() * 0.55}, 1.6, columns[c].dot, {nothing, 0}},
                     0});
            put_line(lines[c][i].words, x + indent, y, m_style.text);
        }
    }
    leave(line_height() * 0.4);
}

std::vector<Picture> Pages::finish() {
    const double top = m_inside.bottom + line_height() * 0.7;
    const auto count = m_pages.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Point at{m_inside.right, top + line_height() * text_ascent};
        m_pages[i].marks.push_back(
            {TextMark{at, std::to_string(i + 1) + " / " + std::to_string(count), m_style.label_size,
                      m_style.faint_text, false, Anchor::right, nothing},
             0});
    }
    return std::move(m_pages);
}

} // namespace headwater
