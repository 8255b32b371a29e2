// SPDX-License-Identifier: Apache-2.0
#include "core/picture/wall.h"

#include <algorithm>
#include <array>

#include "core/picture/map_grid.h"
#include "core/picture/transform.h"

namespace headwater {

namespace {

constexpr double crop_length = 9;
constexpr double crop_gap = 2;
constexpr double least_room = 60;

bool is_seen_in_small(const Mark& mark) {
    return std::holds_alternative<LineMark>(mark.shape) ||
           std::holds_alternative<DiscMark>(mark.shape) ||
           std::holds_alternative<BoxMark>(mark.shape) ||
           std::holds_alternative<ImageMark>(mark.shape) ||
           std::holds_alternative<AreaMark>(mark.shape);
}

/// Room for the marks and for the numbers of neighbours beside the words of the frame.
constexpr double crop_room = crop_gap + crop_length + 1;

} // namespace

Box within_rails(Box room, const PageSetup& setup, const Style& style) {
    if (!setup.index) return room;
    room.left += rail_of(style);
    room.top += rail_of(style);
    return room;
}

Result<void> check_room(const Box& room) {
    if (std::min(room.width(), room.height()) < least_room)
        return fail("The margins and words leave no room for the chart on this paper. Choose "
                    "larger paper, smaller margins or no legend.");
    return {};
}

Result<void> check_count(const Tiles& tiles) {
    if (tiles.count() > most_sheets)
        return fail("The chart would take %1 sheets; at most %2 can be made. Choose a smaller "
                    "scale or larger paper.",
                    {std::to_string(tiles.count()), std::to_string(most_sheets)});
    return {};
}

Box Wall::room_of_sheet(const Furniture& furniture, const PageSetup& setup, const Style& style,
                        const TextMeasure& measure) {
    Picture scratch;
    return room_within(frame_page(scratch, furniture, setup, style, measure, {1, 2, "1"}), setup,
                       style);
}

Box Wall::room_within(Box framed, const PageSetup& setup, const Style& style) {
    framed.top += crop_room;
    framed.bottom -= crop_room;
    return within_rails(framed, setup, style);
}

Wall::Wall(Legend legend, const Style& style, const TextMeasure& measure,
           const Furniture& furniture, const PageSetup& setup, const Tiles& tiles,
           const std::vector<Mark>& marks)
    : m_legend(std::move(legend)),
      m_style(style),
      m_measure(measure),
      m_furniture(furniture),
      m_on_sheets(furniture_of_sheet()),
      m_setup(setup),
      m_tiles(tiles),
      m_marks(marks) {
    m_extents.reserve(marks.size());
    for (const Mark& mark : marks)
        m_extents.push_back(extent_of(mark));
}

/// Sheets that lie apart say of which chart they are.
Furniture Wall::furniture_of_sheet() const {
    Furniture furniture = m_furniture;
    if (!furniture.title.empty() && furniture.title != furniture.case_title)
        furniture.case_title += (furniture.case_title.empty() ? "" : " · ") + furniture.title;
    return furniture;
}

Picture Wall::key_sheet(std::size_t pages) const {
    Sheet sheet(m_style, m_measure, m_furniture, m_setup,
                {1, pages, m_furniture.words(say("Key to the sheets"))});
    sheet.put_title();
    if (m_legend) m_legend(sheet);
    const Box room = sheet.room();
    const Size wall = m_tiles.wall();
    const double scale = std::min(room.width() / wall.width, room.height() / wall.height);
    const Transform small{scale, room.centre() - Point{wall.width, wall.height} * (scale / 2)};
    for (const Mark& mark : m_marks) {
        if (!is_seen_in_small(mark)) continue;
        Mark copy = mark;
        transform(copy, small);
        sheet.put(std::move(copy));
    }
    for (std::size_t i = 0; i < m_tiles.count(); ++i) {
        const Box cell = small(m_tiles.trimmed(i % m_tiles.across, i / m_tiles.across));
        sheet.put({BoxMark{cell, 0, nothing, {m_style.text, 0.8, Dash::solid}}, 0});
        const bool right = i % m_tiles.across * 2 >= m_tiles.across;
        const bool below = i / m_tiles.across * 2 >= m_tiles.down;
        put_number(sheet, cell, {right && m_tiles.across > 1, below && m_tiles.down > 1}, i + 1);
    }
    Picture page = sheet.finish();
    page.bookmarks.push_back({m_furniture.words(say("Key to the sheets")), 0, 0});
    return page;
}

/// On a ground of its own, for it lies over the chart in small; in the corner away from the middle.
void Wall::put_number(Sheet& sheet, const Box& cell, Corner corner, std::size_t number) const {
    const std::string words = std::to_string(number);
    const double size = std::clamp(cell.height() * 0.2, least_letters, 22.0);
    const Size letters = m_measure(words, size, true);
    const Size room{letters.width + size * 0.6, letters.height};
    const double left = corner.right ? cell.right - room.width : cell.left;
    const double top = corner.below ? cell.bottom - room.height : cell.top;
    const Box ground{left, top, left + room.width, top + room.height};
    sheet.put({BoxMark{ground, 0, m_style.paper, {m_style.text, 0.8, Dash::solid}}, 0});
    sheet.put_line(words, {ground.centre().x, ground.top + letters.height * text_ascent}, size,
                   true, Anchor::middle);
}

Picture Wall::sheet(std::size_t index, std::size_t page, std::size_t pages) const {
    const std::size_t column = index % m_tiles.across, row = index / m_tiles.across;
    const std::string name = m_furniture.words(
        say("Sheet %1 of %2", {std::to_string(index + 1), std::to_string(m_tiles.count())}));
    Sheet sheet(m_style, m_measure, m_on_sheets, m_setup,
                {page, pages, name, m_tiles.across, m_tiles.down, index});
    Box room = room_within(sheet.room(), m_setup, m_style);
    room.right = room.left + m_tiles.room.width;
    room.bottom = room.top + m_tiles.room.height;
    const Box part = m_tiles.part(column, row);
    if (m_setup.index)
        sheet.put(draw_grid(MapGrid::over(m_tiles), part, room, m_style, m_measure), {});
    put_part(sheet, part, room);
    if (m_setup.crop_marks) put_crop_marks(sheet, column, row, room);
    put_neighbours(sheet, column, row, room);
    Picture done = sheet.finish();
    done.bookmarks.push_back({name, 0, 0});
    return done;
}

void Wall::put_part(Sheet& sheet, const Box& part, const Box& room) const {
    sheet.put({ClipMark{room}, 0});
    const Point shift{room.left - part.left, room.top - part.top};
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (!m_extents[i].grown(2).overlaps(part)) continue;
        Mark mark = m_marks[i];
        transform(mark, {1, shift});
        sheet.put(std::move(mark));
    }
    sheet.put({ClipMark{}, 0});
}

/// At each corner, where the sheet is cut to meet its neighbours edge to edge.
void Wall::put_crop_marks(Sheet& sheet, std::size_t column, std::size_t row,
                          const Box& room) const {
    const Box part = m_tiles.part(column, row), cut = m_tiles.trimmed(column, row);
    const Point shift{room.left - part.left, room.top - part.top};
    const Pen pen{m_style.text, 0.4, Dash::solid};
    const auto put = [&](Point from, Point to) { sheet.put({LineMark{from, to, pen}, 0}); };
    const double rail = m_setup.index ? rail_of(m_style) : 0;
    const double top = room.top - rail - crop_gap, left = room.left - rail - crop_gap;
    for (const double x : {cut.left + shift.x, cut.right + shift.x}) {
        put({x, top}, {x, top - crop_length});
        put({x, room.bottom + crop_gap}, {x, room.bottom + crop_gap + crop_length});
    }
    for (const double y : {cut.top + shift.y, cut.bottom + shift.y}) {
        put({left, y}, {left - crop_length, y});
        put({room.right + crop_gap, y}, {room.right + crop_gap + crop_length, y});
    }
}

/// On each side where another sheet joins, its number beyond the edge of the chart.
void Wall::put_neighbours(Sheet& sheet, std::size_t column, std::size_t row,
                          const Box& room) const {
    const double size = std::max(least_letters, m_style.label_size * 0.9);
    const Point middle = room.centre();
    const auto put = [&](bool there, std::size_t x, std::size_t y, Point at, Anchor anchor) {
        if (there)
            sheet.put_line(std::to_string(y * m_tiles.across + x + 1), at, size, true, anchor);
    };
    const double rail = m_setup.index ? rail_of(m_style) : 0;
    const double away = crop_gap + 1, down = size * 0.36;
    put(column > 0, column - 1, row, {room.left - rail - away, middle.y + down}, Anchor::right);
    put(column + 1 < m_tiles.across, column + 1, row, {room.right + away, middle.y + down},
        Anchor::left);
    put(row > 0, column, row - 1, {middle.x, room.top - rail - away}, Anchor::middle);
    put(row + 1 < m_tiles.down, column, row + 1, {middle.x, room.bottom + away + size * 0.8},
        Anchor::middle);
}

} // namespace headwater
