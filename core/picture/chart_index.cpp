// SPDX-License-Identifier: Apache-2.0
#include "core/picture/chart_index.h"

#include <algorithm>
#include <tuple>

#include "core/base/text.h"
#include "core/picture/paragraph.h"

namespace headwater {

namespace {

constexpr double letters_a_column = 24; // by the height of the letters
constexpr double gutter = 2.5;          // the same, between columns
constexpr double cell_room = 4.5;       // the same, for "AB12"

/// The folded name with each number led by how many digits it has, so that 9 comes before 10.
std::string sorted_by(const std::string& name) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const std::string folded = fold(name);
    std::string key;
    for (std::size_t i = 0; i < folded.size();) {
        if (!is_digit(folded[i])) {
            key += folded[i++];
            continue;
        }
        while (i + 1 < folded.size() && folded[i] == '0' && is_digit(folded[i + 1]))
            ++i;
        std::size_t digits = 0;
        while (i + digits < folded.size() && is_digit(folded[i + digits]))
            ++digits;
        key += static_cast<char>('0' + std::min<std::size_t>(digits, 60));
        key += folded.substr(i, digits);
        i += digits;
    }
    return key;
}

} // namespace

void sort_index(std::vector<IndexEntry>& entries) {
    using Key = std::tuple<std::string, std::string, std::string>;
    std::vector<std::pair<Key, std::size_t>> keys;
    keys.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        keys.push_back({{sorted_by(entries[i].name), entries[i].name, entries[i].cell}, i});
    std::ranges::sort(keys);
    std::vector<IndexEntry> sorted;
    sorted.reserve(entries.size());
    for (const auto& [key, i] : keys)
        sorted.push_back(std::move(entries[i]));
    entries = std::move(sorted);
}

std::size_t IndexColumns::pages_for(std::size_t entries) const {
    return (entries + across * down - 1) / (across * down);
}

IndexColumns index_columns(Size room, const Style& style, const TextMeasure& measure) {
    IndexColumns columns;
    columns.line = measure("X", style.label_size, false).height;
    columns.between = style.label_size * gutter;
    const double wanted = style.label_size * letters_a_column + columns.between;
    columns.across =
        static_cast<std::size_t>(std::max(1.0, (room.width + columns.between) / wanted));
    columns.down = static_cast<std::size_t>(std::max(1.0, room.height / columns.line));
    const auto across = static_cast<double>(columns.across);
    columns.width = (room.width - columns.between * (across - 1)) / across;
    return columns;
}

void put_index(Sheet& sheet, const std::vector<IndexEntry>& entries, std::size_t page,
               const Style& style, const TextMeasure& measure) {
    const Box room = sheet.room();
    const IndexColumns columns = index_columns({room.width(), room.height()}, style, measure);
    const std::size_t each = columns.across * columns.down;
    const std::size_t last = std::min(entries.size(), (page + 1) * each);
    const double size = style.label_size;
    for (std::size_t i = page * each; i < last; ++i) {
        const std::size_t place = i - page * each;
        const double left = room.left + static_cast<double>(place / columns.down) *
                                            (columns.width + columns.between);
        const double foot = room.top + static_cast<double>(place % columns.down) * columns.line +
                            columns.line * text_ascent;
        sheet.put_line(
            fitted(entries[i].name, columns.width - size * cell_room, size, false, measure),
            {left, foot}, size);
        sheet.put_line(entries[i].cell, {left + columns.width, foot}, size, true, Anchor::right);
    }
}

} // namespace headwater
