// SPDX-License-Identifier: Apache-2.0
// What lies under the pointer: the things of a picture sorted into a grid of cells,
// and its lines.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

#include "core/picture/picture.h"

namespace headwater {

class HitGrid {
public:
    /// Keeps the picture alive; furniture (record 0) cannot be hit.
    explicit HitGrid(std::shared_ptr<const Picture> picture);

    /// The record under `at`: things before lines, the nearest first. `reach` in chart units.
    std::optional<std::int64_t> at(Point at, double reach) const;
    /// Things (not lines) whose disc or box has its middle in `box`.
    std::set<std::int64_t> inside(const Box& box) const;
    /// The (first) line mark of a link; null where it is not drawn.
    const LineMark* line_of(std::int64_t record) const;

private:
    using Index = std::uint32_t;
    std::size_t cell_of(Point p) const;
    void enter(Index index);
    void enter_box(Index index, const Box& box);
    std::optional<std::int64_t> thing_at(Point at, double reach) const;
    std::optional<std::int64_t> line_at(Point at, double reach) const;

    std::shared_ptr<const Picture> m_picture;
    Box m_extent;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::vector<Index>> m_cells; ///< things
    std::vector<Index> m_lines;
    std::unordered_map<std::int64_t, Index> m_line_of; ///< record -> the first line of it
};

/// Distance from `p` to the drawn course of the line.
double distance_to(const LineMark& line, Point p);

} // namespace headwater
