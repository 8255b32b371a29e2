// SPDX-License-Identifier: Apache-2.0
// Which places on a chart are taken, in a grid so that asking is quick however many there are.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/base/geometry.h"

namespace headwater {

class LabelPlaces {
public:
    /// `area` may be left; what is outside is kept in its border cells.
    LabelPlaces(const Box& area, double cell);

    /// A disc that no label may touch but that of `owner`.
    void take_disc(Point centre, double radius, std::size_t owner);
    void take_box(const Box& box);
    /// A disc so small on the screen that an important label may lie on it.
    void take_dot(Point centre, double radius, std::size_t owner);
    enum class Dots { kept_clear, covered };
    bool is_free(const Box& box, std::size_t owner, Dots dots = Dots::kept_clear) const;

    /// A line that a label had better not lie on.
    void note_line(Point from, Point to);
    std::size_t lines_under(const Box& box) const;

private:
    struct Taken {
        Box box;
        enum class Shape { box, disc, dot } shape;
        std::size_t owner;
    };
    template<class Visit>
    void each_cell(const Box& box, Visit visit) const;
    void take(const Taken& taken);
    static bool touches(const Taken& taken, const Box& box);

    Box m_area;
    double m_cell;
    std::int64_t m_columns;
    std::int64_t m_rows;
    std::vector<Taken> m_taken;
    std::vector<std::vector<std::uint32_t>> m_cells;
    std::vector<std::pair<Point, Point>> m_lines;
    std::vector<std::vector<std::uint32_t>> m_line_cells;
};

} // namespace headwater
