// SPDX-License-Identifier: Apache-2.0
#include "core/picture/activity_lanes.h"

#include <algorithm>
#include <cmath>

#include "core/base/calendar.h"
#include "core/picture/paragraph.h"

namespace headwater {

namespace {

constexpr double row_height = 1.9; ///< lines of text
constexpr double slack = 1.12;
constexpr double least_bar = 3;
constexpr double widest_bar = 26;

class LanesDrawing {
public:
    LanesDrawing(const ActivityRows& rows, double width, const Style& style,
                 const TextMeasure& measure, const Translate& translate)
        : m_rows(rows),
          m_style(style),
          m_measure(measure),
          m_translate(translate),
          m_letters(style.label_size),
          m_row(measure("X", style.label_size, false).height * row_height) {
        m_picture.paper = style.paper;
        m_picture.extent = {0, 0, width, 0};
    }

    Picture draw(const std::vector<Lane>& lanes) {
        if (lanes.empty() || m_rows.starts.empty()) return std::move(m_picture);
        measure_out(lanes);
        double top = m_row;
        for (const Lane& lane : lanes) {
            draw_lane(lane, top);
            top += m_row;
        }
        draw_axis(m_row);
        m_picture.extent.bottom = top;
        return std::move(m_picture);
    }

private:
    std::size_t columns() const { return m_rows.starts.size() - 1; }

    void measure_out(const std::vector<Lane>& lanes) {
        const double width = m_picture.extent.width();
        double names = 0, totals = 0;
        for (const Lane& lane : lanes) {
            names = std::max(names, m_measure(lane.name, m_letters, false).width * slack);
            const std::string total = std::to_string(lane.row->all);
            totals = std::max(totals, m_measure(total, m_letters, false).width * slack);
            m_most = std::max(m_most, *std::ranges::max_element(lane.row->counts));
        }
        m_left = std::min(names, width * 0.28) + 10;
        m_right = width - totals - 10;
    }

    double x_of(std::size_t column) const {
        return m_left +
               (m_right - m_left) * static_cast<double>(column) / static_cast<double>(columns());
    }

    void write(const std::string& words, Point base, Colour colour, Anchor anchor,
               std::int64_t record = 0) {
        m_picture.marks.push_back(
            {TextMark{base, words, m_letters, colour, false, anchor, nothing}, record});
    }

    void draw_lane(const Lane& lane, double top) {
        const double foot = top + m_row * 0.88, base = foot - m_row * 0.18;
        m_picture.marks.push_back(
            {BoxMark{{0, top, m_picture.extent.right, top + m_row}, 0, m_style.paper, {nothing, 0}},
             lane.record});
        write(fitted(lane.name, m_left - 10, m_letters, false, m_measure), {0, base}, m_style.text,
              Anchor::left, lane.record);
        write(std::to_string(lane.row->all), {m_picture.extent.right, base}, m_style.faint_text,
              Anchor::right, lane.record);
        m_picture.marks.push_back(
            {LineMark{{m_left, foot}, {m_right, foot}, {m_style.line, 0.75, Dash::solid}}, 0});
        for (std::size_t column = 0; column < columns(); ++column)
            if (const std::uint32_t count = lane.row->counts[column])
                draw_bar(column, count, foot, lane.record);
    }

    void draw_bar(std::size_t column, std::uint32_t count, double foot, std::int64_t record) {
        const double step = x_of(1) - x_of(0), wide = std::clamp(step * 0.76, 1.2, widest_bar);
        const double middle = x_of(column) + step / 2;
        const double share = std::sqrt(static_cast<double>(count) / m_most);
        const double tall = std::max(least_bar, share * m_row * 0.72);
        m_picture.marks.push_back(
            {BoxMark{{middle - wide / 2, foot - tall, middle + wide / 2, foot},
                     0,
                     m_style.accent,
                     {nothing, 0}},
             record});
    }

    /// As many names of columns as have room, the first one always.
    void draw_axis(double top) {
        double free_from = 0;
        for (std::size_t column = 0; column < columns(); ++column) {
            const Message name = say("%1", {name_of_column(m_rows, column)});
            const std::string words = m_translate ? m_translate(name) : name.in_english();
            const double wide = m_measure(words, m_letters, false).width * slack;
            if (x_of(column) < free_from || x_of(column) + wide > m_picture.extent.right) continue;
            write(words, {x_of(column), top - m_row * 0.3}, m_style.faint_text, Anchor::left);
            m_picture.marks.push_back({LineMark{{x_of(column), top - m_row * 0.2},
                                                {x_of(column), top},
                                                {m_style.faint_text, 0.75, Dash::solid}},
                                       0});
            free_from = x_of(column) + wide + m_letters;
        }
    }

    const ActivityRows& m_rows;
    const Style& m_style;
    const TextMeasure& m_measure;
    const Translate& m_translate;
    double m_letters;
    double m_row;
    double m_left = 0, m_right = 0;
    std::uint32_t m_most = 1;
    Picture m_picture;
};

} // namespace

Picture activity_lanes(const ActivityRows& rows, const std::vector<Lane>& lanes, double width,
                       const Style& style, const TextMeasure& measure, const Translate& translate) {
    return LanesDrawing(rows, width, style, measure, translate).draw(lanes);
}

std::string name_of_column(const ActivityRows& rows, std::size_t column) {
    Stamp stamp = stamp_from_seconds(rows.starts[column]);
    stamp.hour = stamp.minute = stamp.second = -1;
    if (rows.step != ActivityStep::day) stamp.day = 0;
    if (rows.step == ActivityStep::year) stamp.month = 0;
    return edtf_of(stamp);
}

} // namespace headwater
