// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/hit_grid.h"

#include <algorithm>
#include <limits>

namespace headwater {

namespace {

constexpr int cells_a_side = 96;
constexpr int bend_steps = 12;

double distance_to_segment(Point a, Point b, Point p) {
    const Point along = b - a;
    const double square = along.x * along.x + along.y * along.y;
    if (square == 0) return length(p - a);
    const Point offset = p - a;
    const double t = std::clamp((offset.x * along.x + offset.y * along.y) / square, 0.0, 1.0);
    return length(p - (a + along * t));
}

Point on_course(const LineMark& line, double t) {
    const Point straight = line.from * (1 - t) + line.to * t;
    const Point along = line.to - line.from;
    const double span = length(along);
    if (line.bend == 0 || span == 0) return straight;
    return straight + Point{-along.y, along.x} * (4 * t * (1 - t) * line.bend / span);
}

/// 0 inside the thing, else how far outside; lines are judged elsewhere.
double distance_to_thing(const Mark& mark, Point p) {
    if (const auto* disc = std::get_if<DiscMark>(&mark.shape))
        return std::max(0.0, length(p - disc->centre) - disc->radius);
    const Box box = extent_of(mark);
    const double dx = std::max({box.left - p.x, 0.0, p.x - box.right});
    const double dy = std::max({box.top - p.y, 0.0, p.y - box.bottom});
    return std::hypot(dx, dy);
}

} // namespace

double distance_to(const LineMark& line, Point p) {
    if (line.bend == 0) return distance_to_segment(line.from, line.to, p);
    double nearest = std::numeric_limits<double>::max();
    for (int i = 0; i < bend_steps; ++i)
        nearest =
            std::min(nearest, distance_to_segment(on_course(line, double(i) / bend_steps),
                                                  on_course(line, double(i + 1) / bend_steps), p));
    return nearest;
}

HitGrid::HitGrid(std::shared_ptr<const Picture> picture)
    : m_picture(std::move(picture)), m_extent(m_picture->extent) {
    m_columns = m_rows = m_picture->marks.size() < 64 ? 8 : cells_a_side;
    m_cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    for (Index i = 0; i < m_picture->marks.size(); ++i)
        if (m_picture->marks[i].record != 0) enter(i);
}

std::size_t HitGrid::cell_of(Point p) const {
    const auto place = [](double at, double from, double span, int cells) {
        const double share = span > 0 ? (at - from) / span : 0;
        return std::clamp(static_cast<int>(share * cells), 0, cells - 1);
    };
    const int column = place(p.x, m_extent.left, m_extent.width(), m_columns);
    const int row = place(p.y, m_extent.top, m_extent.height(), m_rows);
    return static_cast<std::size_t>(row * m_columns + column);
}

void HitGrid::enter(Index index) {
    const Mark& mark = m_picture->marks[index];
    if (!std::holds_alternative<LineMark>(mark.shape)) return enter_box(index, extent_of(mark));
    m_lines.push_back(index);
    m_line_of.emplace(mark.record, index);
}

void HitGrid::enter_box(Index index, const Box& box) {
    const std::size_t columns = static_cast<std::size_t>(m_columns);
    const std::size_t first = cell_of({box.left, box.top});
    const std::size_t last = cell_of({box.right, box.bottom});
    for (std::size_t row = first / columns; row <= last / columns; ++row)
        for (std::size_t column = first % columns; column <= last % columns; ++column)
            m_cells[row * columns + column].push_back(index);
}

std::optional<std::int64_t> HitGrid::thing_at(Point at, double reach) const {
    std::optional<std::int64_t> thing;
    const std::size_t columns = static_cast<std::size_t>(m_columns);
    const std::size_t first = cell_of({at.x - reach, at.y - reach});
    const std::size_t last = cell_of({at.x + reach, at.y + reach});
    for (std::size_t row = first / columns; row <= last / columns; ++row)
        for (std::size_t column = first % columns; column <= last % columns; ++column)
            for (const Index i : m_cells[row * columns + column]) {
                const double distance = distance_to_thing(m_picture->marks[i], at);
                if (distance > reach) continue;
                reach = distance;
                thing = m_picture->marks[i].record;
            }
    return thing;
}

std::optional<std::int64_t> HitGrid::line_at(Point at, double reach) const {
    std::optional<std::int64_t> tie;
    for (const Index i : m_lines) {
        const double distance = distance_to(std::get<LineMark>(m_picture->marks[i].shape), at);
        if (distance > reach) continue;
        reach = distance;
        tie = m_picture->marks[i].record;
    }
    return tie;
}

std::optional<std::int64_t> HitGrid::at(Point at, double reach) const {
    const auto thing = thing_at(at, reach);
    return thing ? thing : line_at(at, reach);
}

std::set<std::int64_t> HitGrid::inside(const Box& box) const {
    std::set<std::int64_t> records;
    for (const Mark& mark : m_picture->marks) {
        if (mark.record == 0) continue;
        if (const auto* disc = std::get_if<DiscMark>(&mark.shape);
            disc && box.contains(disc->centre))
            records.insert(mark.record);
        if (const auto* frame = std::get_if<BoxMark>(&mark.shape);
            frame && box.contains(frame->box.centre()))
            records.insert(mark.record);
    }
    return records;
}

const LineMark* HitGrid::line_of(std::int64_t record) const {
    const auto line = m_line_of.find(record);
    if (line == m_line_of.end()) return nullptr;
    return std::get_if<LineMark>(&m_picture->marks[line->second].shape);
}

} // namespace headwater
