// SPDX-License-Identifier: Apache-2.0
// A chart that is spread over several sheets: each with its part of it, marks for cutting and the
// numbers of its neighbours; and the key sheet, which shows how they lie together.
#pragma once

#include <functional>

#include "core/base/error.h"
#include "core/picture/sheet.h"
#include "core/picture/tiles.h"

namespace headwater {

/// What the rails of the grid leave of a room.
Box within_rails(Box room, const PageSetup& setup, const Style& style);

/// Fails where so little of a sheet is left that nothing could be drawn.
Result<void> check_room(const Box& room);
/// Fails where there would be more sheets than can be made.
Result<void> check_count(const Tiles& tiles);

class Wall {
public:
    /// What frame, rails and marks for cutting leave of a sheet.
    static Box room_of_sheet(const Furniture& furniture, const PageSetup& setup, const Style& style,
                             const TextMeasure& measure);

    /// Puts what is explained on the key sheet; empty: nothing.
    using Legend = std::function<void(Sheet&)>;

    /// `marks` are those of the whole wall, points from its upper left corner. All must outlive it.
    Wall(Legend legend, const Style& style, const TextMeasure& measure, const Furniture& furniture,
         const PageSetup& setup, const Tiles& tiles, const std::vector<Mark>& marks);

    /// Title, legend, and the chart in small under the outlines of the sheets; it is page 1.
    Picture key_sheet(std::size_t pages) const;
    /// Sheets are counted along the rows, from 0.
    Picture sheet(std::size_t index, std::size_t page, std::size_t pages) const;

private:
    static Box room_within(Box framed, const PageSetup& setup, const Style& style);
    struct Corner {
        bool right = false;
        bool below = false;
    };
    void put_number(Sheet& sheet, const Box& cell, Corner corner, std::size_t number) const;
    void put_part(Sheet& sheet, const Box& part, const Box& room) const;
    void put_crop_marks(Sheet& sheet, std::size_t column, std::size_t row, const Box& room) const;
    void put_neighbours(Sheet& sheet, std::size_t column, std::size_t row, const Box& room) const;
    Furniture furniture_of_sheet() const;

    Legend m_legend;
    const Style& m_style;
    const TextMeasure& m_measure;
    const Furniture& m_furniture;
    Furniture m_on_sheets;
    const PageSetup& m_setup;
    const Tiles& m_tiles;
    const std::vector<Mark>& m_marks;
    std::vector<Box> m_extents; ///< of the marks
};

} // namespace headwater
