// SPDX-License-Identifier: Apache-2.0
#include "core/picture/page_table.h"

#include <algorithm>
#include <numeric>

#include "core/picture/paragraph.h"

namespace headwater {

namespace {

constexpr double gutter = 8;
constexpr std::size_t rows_measured = 400; ///< the widths of a long table are those of its first

using Cells = std::vector<std::string>;

class TableOnPages {
public:
    TableOnPages(Pages& pages, const Cells& header, const std::vector<Cells>& rows)
        : m_pages(pages), m_header(header), m_widths(widths_of(rows)) {}

    void put(const std::vector<Cells>& rows) {
        m_pages.need(m_pages.line_height() * 3);
        put_row(m_header, true);
        for (const Cells& row : rows)
            put_row(row, false);
        m_pages.leave(m_pages.line_height() * 0.6);
    }

private:
    std::vector<double> widths_of(const std::vector<Cells>& rows) const {
        std::vector<double> wanted;
        for (std::size_t c = 0; c < m_header.size(); ++c) {
            double width = m_pages.width_of(m_header[c], true);
            for (std::size_t r = 0; r < std::min(rows.size(), rows_measured); ++r)
                width = std::max(width, m_pages.width_of(rows[r][c], false));
            wanted.push_back(width + gutter);
        }
        return column_widths(wanted, m_pages.width());
    }

    void put_row(const Cells& cells, bool head) {
        const double line = m_pages.line_height();
        std::vector<Cells> lines;
        std::size_t most = 1;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            lines.push_back(m_pages.wrapped(cells[c], m_widths[c] - gutter, head));
            most = std::max(most, lines.back().size());
        }
        const double height = line * (static_cast<double>(most) + 0.35);
        const std::size_t page = m_pages.count();
        m_pages.need(height);
        if (!head && m_pages.count() != page) put_row(m_header, true);
        // A cell longer than a page goes on over the edge of its rows, line by line.
        double top = m_pages.take(std::min(height, line * 1.35));
        for (std::size_t i = 0; i < most; ++i) {
            if (i > 0) top = m_pages.take(line);
            double x = m_pages.left();
            for (std::size_t c = 0; c < cells.size(); ++c) {
                if (i < lines[c].size())
                    m_pages.put_line(lines[c][i], x, top, m_pages.style().text, head);
                x += m_widths[c];
            }
        }
        put_rule(top + line * (most > 1 ? 1.1 : 1.15), head);
        if (most > 1) m_pages.leave(line * 0.3);
    }

    void put_rule(double y, bool head) {
        const Style& style = m_pages.style();
        const Pen pen{head ? style.text : style.panel_line, head ? 0.8 : 0.4, Dash::solid};
        m_pages.put({LineMark{{m_pages.left(), y}, {m_pages.left() + m_pages.width(), y}, pen}, 0});
    }

    Pages& m_pages;
    const Cells& m_header;
    std::vector<double> m_widths;
};

} // namespace

std::vector<double> column_widths(const std::vector<double>& wanted, double width) {
    std::vector<double> widths = wanted;
    if (std::accumulate(wanted.begin(), wanted.end(), 0.0) <= width) return widths;
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t c) { return wanted[c]; });
    double left = width;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double share = left / static_cast<double>(order.size() - i);
        widths[order[i]] = std::min(wanted[order[i]], share);
        left -= widths[order[i]];
    }
    return widths;
}

void put_table(Pages& pages, const std::vector<std::string>& header,
               const std::vector<std::vector<std::string>>& rows) {
    if (!header.empty()) TableOnPages(pages, header, rows).put(rows);
}

} // namespace headwater
