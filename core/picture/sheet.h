// SPDX-License-Identifier: Apache-2.0
// One sheet in the making: its frame, then what is put into the room that is left, piece by piece.
// Nothing lies on anything else.
#pragma once

#include "core/picture/chart_look.h"
#include "core/picture/sheet_frame.h"

namespace headwater {

/// A chart drawn to fill a room: its marks in points from the upper left corner of the room.
struct DrawnChart {
    std::vector<Mark> marks;
    double zoom = 1; ///< points a chart unit
    Point shift;     ///< a place of the chart is at place * zoom + shift
};

/// The room that a chart takes at that zoom, discs and a line of text round the outermost included.
Size room_of(const ChartScene& scene, const Style& style, double zoom);
/// The largest zoom at which the chart fits the room; what is small stays modest.
double fitting_zoom(const ChartScene& scene, const Style& style, Size room);
/// In the middle of the room; `groups`, of the scene, stand for items too close to be told apart.
DrawnChart draw_into(const ChartScene& scene, const FarGroups& groups, const Schema& schema,
                     const Style& style, const TextMeasure& measure, Size room, double zoom);

class Sheet {
public:
    /// All must outlive it; `style` is that of style_for_paper().
    Sheet(const Style& style, const TextMeasure& measure, const Furniture& furniture,
          const PageSetup& setup, const PageNumber& number);

    const Box& room() const { return m_left; }
    void put_title();
    /// Beside the chart on paper that lies, below it on paper that stands.
    void put_legend(const ChartScene& scene, const Schema& schema, Distance distance);
    /// At which a drawing fits into the room; what is small stays modest.
    double zoom_for(const Box& extent) const;
    /// Fitted into the room.
    void put_drawing(Picture drawing);
    void put(Mark mark);
    /// Marks of a picture of its own, moved by `shift`.
    void put(std::vector<Mark> marks, Point shift);
    void put_line(const std::string& words, Point baseline, double size, bool bold = false,
                  Anchor anchor = Anchor::left);
    Picture finish() { return std::move(m_picture); }

private:
    double put_lines(const std::string& text, double width, double size, Colour colour, bool bold);

    const Style& m_style;
    const TextMeasure& m_measure;
    const Furniture& m_furniture;
    Size m_paper;
    Picture m_picture;
    Box m_left; ///< what of the sheet is still empty
};

} // namespace headwater
