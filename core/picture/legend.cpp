// SPDX-License-Identifier: Apache-2.0
#include "core/picture/legend.h"

#include <algorithm>
#include <cmath>

#include "core/picture/transform.h"

namespace headwater {

namespace {

constexpr double row_step = 1.9; // by the size of the letters
constexpr double heading_step = 2.2;
constexpr double padding = 8;
constexpr double sample_gap = 6;

double row_height(const Style& style) {
    return std::max(style.label_size * row_step, sample_size.height);
}

double row_width(const LegendRow& row, const Style& style, const TextMeasure& measure) {
    return sample_size.width + sample_gap + measure(row.text, style.label_size, false).width;
}

double widest(const std::vector<LegendRow>& rows, const Style& style, const TextMeasure& measure) {
    double width = 0;
    for (const LegendRow& row : rows)
        width = std::max(width, row_width(row, style, measure));
    return width;
}

LegendFrame frame_of(std::size_t rows, std::size_t columns, double column, const Style& style) {
    const std::size_t lines = (rows + columns - 1) / columns;
    const auto count = static_cast<double>(columns);
    return {{count * column + (count - 1) * 2 * padding + 2 * padding,
             static_cast<double>(lines) * row_height(style) + style.label_size * heading_step +
                 1.5 * padding},
            columns,
            column};
}

} // namespace

LegendFrame frame_upright(const std::vector<LegendRow>& rows, const Style& style,
                          const TextMeasure& measure) {
    return frame_of(rows.size(), 1, widest(rows, style, measure), style);
}

LegendFrame frame_across(const std::vector<LegendRow>& rows, const Style& style,
                         const TextMeasure& measure, double width) {
    const double column = widest(rows, style, measure);
    const double fits = std::floor(width / (column + 2 * padding));
    const auto columns = std::clamp(static_cast<std::size_t>(std::max(1.0, fits)), std::size_t{1},
                                    std::max<std::size_t>(1, rows.size()));
    LegendFrame frame = frame_of(rows.size(), columns, column, style);
    frame.size.width = width;
    return frame;
}

void draw_legend(const std::vector<LegendRow>& rows, const LegendFrame& frame, const Style& style,
                 const std::string& heading, Point corner, std::vector<Mark>& marks) {
    marks.push_back(
        {BoxMark{{corner.x, corner.y, corner.x + frame.size.width, corner.y + frame.size.height},
                 3,
                 style.panel,
                 {style.panel_line, 0.6, Dash::solid}},
         0});
    const double size = style.label_size;
    const double top = corner.y + padding + size * heading_step;
    marks.push_back({TextMark{{corner.x + padding, corner.y + padding + size * 0.9},
                              heading,
                              size,
                              style.text,
                              true,
                              Anchor::left,
                              nothing},
                     0});
    const std::size_t lines = (rows.size() + frame.columns - 1) / frame.columns;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto column = static_cast<double>(i / lines);
        const Point at{corner.x + padding + column * (frame.column_width + 2 * padding),
                       top + (static_cast<double>(i % lines) + 0.25) * row_height(style)};
        for (Mark mark : rows[i].sample) {
            transform(mark, {1, at + Point{sample_size.width / 2, 0}});
            marks.push_back(std::move(mark));
        }
        marks.push_back({TextMark{at + Point{sample_size.width + sample_gap, size * 0.35},
                                  rows[i].text, size, style.text, false, Anchor::left, nothing},
                         0});
    }
}

} // namespace headwater
