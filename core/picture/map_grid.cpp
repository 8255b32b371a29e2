// SPDX-License-Identifier: Apache-2.0
#include "core/picture/map_grid.h"

#include <algorithm>
#include <cmath>

namespace headwater {

namespace {

/// Cells of a single sheet, and of one of several, along its longer and its shorter side.
struct Cells {
    double longer, shorter;
};
constexpr Cells alone{8, 6}, among_others{4, 3};

std::size_t cell_at(double place, double side, std::size_t count) {
    const double cell = std::floor(place / side);
    return static_cast<std::size_t>(std::clamp(cell, 0.0, static_cast<double>(count - 1)));
}

class GridLines {
public:
    GridLines(const Box& part, const Box& room, const Style& style, const TextMeasure& measure)
        : m_part(part), m_room(room), m_style(style), m_measure(measure) {}

    /// One column or row: its first line, and its name in the middle of what is seen of it.
    void put(bool column, double from, double to, const std::string& name) {
        const double least = column ? m_part.left : m_part.top;
        const double most = column ? m_part.right : m_part.bottom;
        if (to <= least || from >= most) return;
        const double corner = column ? m_room.left : m_room.top;
        if (from > least) put_line(column, corner + from - least);
        const double middle = corner + (std::max(from, least) + std::min(to, most)) / 2 - least;
        const double size = m_style.label_size;
        const double height = m_measure("X", size, true).height;
        const double half = rail_of(m_style) / 2, down = height * (text_ascent - 0.5);
        const Point at = column ? Point{middle, m_room.top - half + down}
                                : Point{m_room.left - half, middle + down};
        m_marks.push_back(
            {TextMark{at, name, size, m_style.faint_text, true, Anchor::middle, nothing}, 0});
    }

    std::vector<Mark> finish() {
        const Pen edge{m_style.panel_line, 0.6, Dash::solid};
        m_marks.push_back({BoxMark{m_room, 0, nothing, edge}, 0});
        return std::move(m_marks);
    }

private:
    void put_line(bool column, double at) {
        const Point from = column ? Point{at, m_room.top} : Point{m_room.left, at};
        const Point to = column ? Point{at, m_room.bottom} : Point{m_room.right, at};
        m_marks.push_back({LineMark{from, to, {m_style.panel_line, 0.6, Dash::solid}}, 0});
    }

    const Box& m_part;
    const Box& m_room;
    const Style& m_style;
    const TextMeasure& m_measure;
    std::vector<Mark> m_marks;
};

} // namespace

std::string letters_of(std::size_t column) {
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

MapGrid MapGrid::over(const Tiles& tiles) {
    const Cells cells = tiles.count() == 1 ? alone : among_others;
    const bool lies = tiles.room.width >= tiles.room.height;
    const double x = lies ? cells.longer : cells.shorter, y = lies ? cells.shorter : cells.longer;
    const Size step = tiles.count() == 1 ? tiles.room : tiles.step();
    return {{step.width / x, step.height / y},
            tiles.across * static_cast<std::size_t>(x),
            tiles.down * static_cast<std::size_t>(y)};
}

std::string MapGrid::at(Point place) const {
    return letters_of(cell_at(place.x, cell.width, across)) +
           std::to_string(cell_at(place.y, cell.height, down) + 1);
}

double rail_of(const Style& style) {
    return style.label_size * 1.6;
}

std::vector<Mark> draw_grid(const MapGrid& grid, const Box& part, const Box& room,
                            const Style& style, const TextMeasure& measure) {
    GridLines lines(part, room, style, measure);
    const auto end_of = [](std::size_t i, std::size_t count, double side, double wall) {
        return i + 1 == count ? wall : static_cast<double>(i + 1) * side;
    };
    for (std::size_t i = 0; i < grid.across; ++i)
        lines.put(true, static_cast<double>(i) * grid.cell.width,
                  end_of(i, grid.across, grid.cell.width, part.right + 1), letters_of(i));
    for (std::size_t i = 0; i < grid.down; ++i)
        lines.put(false, static_cast<double>(i) * grid.cell.height,
                  end_of(i, grid.down, grid.cell.height, part.bottom + 1), std::to_string(i + 1));
    return lines.finish();
}

} // namespace headwater
