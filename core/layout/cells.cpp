// SPDX-License-Identifier: Apache-2.0
#include "core/layout/cells.h"

#include <cmath>
#include <numeric>

namespace headwater {

Cells::Cells(const std::vector<Point>& points, double side) : m_side(side) {
    Box box{points[0].x, points[0].y, points[0].x, points[0].y};
    for (const Point p : points)
        box = box.joined({p.x, p.y, p.x, p.y});
    m_left = box.left;
    m_top = box.top;
    // Never more cells than a few times the points, however far they are scattered.
    const double most = 4.0 * static_cast<double>(points.size()) + 64;
    while (std::ceil(box.width() / m_side + 1) * std::ceil(box.height() / m_side + 1) > most) {
        m_side *= 2;
    }
    m_columns = static_cast<std::int64_t>(box.width() / m_side) + 1;
    m_rows = static_cast<std::int64_t>(box.height() / m_side) + 1;
    sort_in(points);
}

std::int64_t Cells::column_of(Point p) const {
    return std::clamp<std::int64_t>(static_cast<std::int64_t>((p.x - m_left) / m_side), 0,
                                    m_columns - 1);
}

std::int64_t Cells::row_of(Point p) const {
    return std::clamp<std::int64_t>(static_cast<std::int64_t>((p.y - m_top) / m_side), 0,
                                    m_rows - 1);
}

void Cells::sort_in(const std::vector<Point>& points) {
    std::vector<std::size_t> cell(points.size());
    m_first.assign(static_cast<std::size_t>(m_columns * m_rows) + 1, 0);
    for (std::size_t i = 0; i < points.size(); ++i) {
        cell[i] = static_cast<std::size_t>(row_of(points[i]) * m_columns + column_of(points[i]));
        ++m_first[cell[i] + 1];
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_order.resize(points.size());
    auto next = m_first;
    for (std::size_t i = 0; i < points.size(); ++i) {
        m_order[next[cell[i]]++] = static_cast<std::uint32_t>(i);
    }
}

} // namespace headwater
