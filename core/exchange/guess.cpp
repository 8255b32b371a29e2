// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/guess.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/moment.h"
#include "core/exchange/cell.h"
#include "core/exchange/headings.h"

namespace headwater {

namespace {

bool any_of_cells(const std::vector<std::string>& row, bool (*passes)(std::string_view)) {
    return std::any_of(row.begin(), row.end(), [&](const auto& cell) { return passes(cell); });
}

bool is_figure(std::string_view cell) {
    return is_number_like(cell) || is_date_like(cell);
}

bool are_cells_numbers(const Sample& sample) {
    std::size_t numbers = 0;
    std::size_t others = 0;
    for (std::size_t row = 1; row < sample.size(); ++row)
        for (std::size_t i = 1; i < sample[row].size(); ++i) {
            const auto& cell = sample[row][i];
            if (!cell.empty()) ++(is_number_like(cell) ? numbers : others);
        }
    return others * 20 <= numbers;
}

bool is_lopsided(const Sample& sample, const std::map<std::string, std::size_t>& places) {
    std::map<std::pair<std::size_t, std::size_t>, std::string> cells;
    for (std::size_t row = 1; row < sample.size(); ++row) {
        const auto from = places.find(sample[row][0]);
        if (from == places.end()) continue;
        for (std::size_t i = 1; i < sample[row].size(); ++i)
            cells[{from->second, i - 1}] = sample[row][i];
    }
    const auto value_of = [](const std::string& text) {
        return parse_number(text, false).value_or(0);
    };
    return std::any_of(cells.begin(), cells.end(), [&](const auto& cell) {
        const auto mirrored = cells.find({cell.first.second, cell.first.first});
        return mirrored != cells.end() && value_of(mirrored->second) != value_of(cell.second);
    });
}

/// Without a known word, a header is told by what stands below it.
bool stands_over_figures(const Sample& sample) {
    for (std::size_t column = 0; column < sample[0].size(); ++column)
        if (share_of(sample, 1, column, is_figure) > 0.8) return true;
    return false;
}

bool comes_again(const Sample& sample) {
    const std::set<std::string> first(sample[0].begin(), sample[0].end());
    for (std::size_t row = 1; row < sample.size(); ++row)
        for (const std::string& cell : sample[row])
            if (!cell.empty() && first.contains(cell)) return true;
    return false;
}

} // namespace

bool is_number_like(std::string_view cell) {
    return parse_number(cell, false).has_value() || parse_number(cell, true).has_value();
}

bool is_date_like(std::string_view cell) {
    if (cell.size() < 8 || cell.size() > 40) return false;
    return parse_moment(cell, DateOrder::day_first).has_value() ||
           parse_moment(cell, DateOrder::month_first).has_value();
}

bool is_phone_like(std::string_view cell) {
    if (cell.find_first_not_of("+0123456789 .-()") != std::string_view::npos) return false;
    const auto digits =
        std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits >= 8 && digits <= 15;
}

double share_of(const Sample& sample, std::size_t first, std::size_t column,
                bool (*passes)(std::string_view)) {
    std::size_t filled = 0;
    std::size_t passed = 0;
    for (std::size_t row = first; row < sample.size(); ++row) {
        if (column >= sample[row].size() || sample[row][column].empty()) continue;
        ++filled;
        passed += passes(sample[row][column]);
    }
    return filled == 0 ? 0 : static_cast<double>(passed) / static_cast<double>(filled);
}

std::optional<MatrixGuess> guess_matrix(const Sample& sample) {
    if (sample.size() < 3 || sample[0].size() < 3 || is_number_like(sample[0][0]))
        return std::nullopt;
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 1; i < sample[0].size(); ++i)
        places.emplace(sample[0][i], i - 1);
    std::size_t known = 0;
    for (std::size_t row = 1; row < sample.size(); ++row)
        known += places.contains(sample[row][0]);
    if (known * 10 < (sample.size() - 1) * 6 || !are_cells_numbers(sample)) return std::nullopt;
    return MatrixGuess{is_lopsided(sample, places)};
}

bool guess_has_header(const Sample& sample) {
    if (sample.empty() || any_of_cells(sample[0], is_figure)) return false;
    const Meanings edges = meanings_of_edges(sample[0]);
    const Meanings entities = meanings_of_entities(sample[0]);
    if (std::max(edges.size(), entities.size()) * 2 >= sample[0].size()) return true;
    if (sample.size() == 1) return sample[0].size() > 1;
    if (stands_over_figures(sample)) return true;
    return !comes_again(sample) && (!edges.empty() || !entities.empty() || sample[0].size() > 3);
}

} // namespace headwater
