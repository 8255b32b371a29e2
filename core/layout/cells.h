// SPDX-License-Identifier: Apache-2.0
// Who is near whom, without asking everyone.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/base/geometry.h"

namespace headwater {

/// Points in square cells, sorted by cell: who is near is found in nine short runs.
class Cells {
public:
    Cells(const std::vector<Point>& points, double side);

    /// Calls visit(j) for every point in the cells around p.
    template<class Visit>
    void around(Point p, Visit visit) const {
        const std::int64_t column = column_of(p), row = row_of(p);
        for (auto r = std::max<std::int64_t>(0, row - 1); r <= std::min(m_rows - 1, row + 1); ++r) {
            const auto from = r * m_columns + std::max<std::int64_t>(0, column - 1);
            const auto to = r * m_columns + std::min(m_columns - 1, column + 1);
            for (auto k = m_first[static_cast<std::size_t>(from)];
                 k < m_first[static_cast<std::size_t>(to) + 1]; ++k) {
                visit(m_order[k]);
            }
        }
    }

private:
    std::int64_t column_of(Point p) const;
    std::int64_t row_of(Point p) const;
    void sort_in(const std::vector<Point>& points);

    double m_side;
    double m_left = 0;
    double m_top = 0;
    std::int64_t m_columns = 1;
    std::int64_t m_rows = 1;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_order;
};

} // namespace headwater
