// SPDX-License-Identifier: Apache-2.0
// The legend of a sheet: one row for every sign that is drawn, and for no other.
#pragma once

#include <string>
#include <vector>

#include "core/picture/chart_look.h"

namespace headwater {

/// A sign, drawn around the origin in a box of `sample_size`, and what it means.
struct LegendRow {
    std::vector<Mark> sample;
    std::string text;
};

constexpr Size sample_size{26, 12};

/// How what the rule sets looks, in that box.
std::vector<Mark> sample_of(const StyleRule& rule, const Schema& schema, const Style& style);

/// What the shape round a group is, where groups stand for their members.
LegendRow row_of_groups(const Style& style,
                        const std::function<std::string(const Message&)>& translate);

/// What stands for the things of a box, and what is drawn by hand.
std::vector<Mark> sample_of_collapsed(const Style& style);
Message collapsed_words();
std::vector<Mark> sample_of_signs(const Style& style);
Message signs_words();

/// Rows in reading order: kinds, style rules, badges and sizes, lines, what stands for items and
/// links that are not seen from near, what is drawn by hand. `translate` may be empty.
std::vector<LegendRow> legend_of(const ChartScene& scene, const Schema& schema, const Style& style,
                                 const std::function<std::string(const Message&)>& translate,
                                 Distance distance = Distance::near);

/// Where rows of a legend stand. `columns` of equal width, filled downwards.
struct LegendFrame {
    Size size;
    std::size_t columns = 1;
    double column_width = 0;
};

/// One column, as wide as its longest text; or, to lie across `width`, as many as fit.
LegendFrame frame_upright(const std::vector<LegendRow>& rows, const Style& style,
                          const TextMeasure& measure);
LegendFrame frame_across(const std::vector<LegendRow>& rows, const Style& style,
                         const TextMeasure& measure, double width);

void draw_legend(const std::vector<LegendRow>& rows, const LegendFrame& frame, const Style& style,
                 const std::string& heading, Point corner, std::vector<Mark>& marks);

} // namespace headwater
