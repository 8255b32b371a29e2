// SPDX-License-Identifier: Apache-2.0
// Text and marks that flow down one page and on to the next, with the handling marking at both
// ends of every page and a line at its foot.
#pragma once

#include <string>
#include <vector>

#include "core/picture/picture.h"
#include "core/picture/style.h"
#include "core/picture/text_measure.h"

namespace headwater {

struct PageFrame {
    std::string title;     ///< of the document
    std::string marking;   ///< at top and bottom; empty: none
    std::string foot;      ///< on every page, above the bottom marking
    std::string head = {}; ///< on every page but the first, at its top
};

/// Sentences under a heading, in a column.
struct PageColumn {
    std::string heading;
    std::vector<std::string> sentences;
    Colour dot;
};

class Pages {
public:
    /// `measure` must outlive this; `paper` in points.
    Pages(const Style& style, const TextMeasure& measure, Size paper, PageFrame frame);

    double left() const { return m_inside.left; }
    double width() const { return m_inside.width(); }
    double height() const { return m_inside.height(); }
    std::size_t count() const { return m_pages.size(); }
    double text_size() const { return m_style.label_size; }
    const Style& style() const { return m_style; }

    void put_title(const std::string& words);
    /// A bookmark too; level 1 is a chapter, 2 a section of it.
    void put_heading(const std::string& words, int level = 1);
    /// With `indent` an item of a list: a dot, and the lines so far to the right.
    void put_paragraph(const std::string& words, bool faint = false, double indent = 0);
    /// Side by side, each as wide as the others; they go on to the next page line by line.
    void put_columns(const std::vector<PageColumn>& columns);
    void leave(double height) { m_y += height; }
    /// Begins a new page unless so much is left of this one.
    void need(double height);

    /// Room for something of that height; gives where its top is.
    double take(double height);
    void put(Mark mark) { m_pages.back().marks.push_back(std::move(mark)); }
    /// One line; `top` is that of the line.
    void put_line(const std::string& words, double x, double top, Colour colour, bool bold = false,
                  Anchor anchor = Anchor::left);
    /// The words, cut with an ellipsis where they are wider.
    std::string fitted(const std::string& words, double width, bool bold = false) const;
    double line_height() const;
    double width_of(const std::string& words, bool bold) const;
    std::vector<std::string> wrapped(const std::string& words, double width, bool bold) const;

    /// The pages, numbered.
    std::vector<Picture> finish();

private:
    void begin_page();
    void put_wrapped(const std::string& words, double size, Colour colour, bool bold,
                     double indent = 0);

    Style m_style;
    const TextMeasure& m_measure;
    Size m_paper;
    PageFrame m_frame;
    Box m_inside;
    double m_y = 0;
    double m_top = 0; ///< of what can be put on this page
    std::vector<Picture> m_pages;
};

} // namespace headwater
