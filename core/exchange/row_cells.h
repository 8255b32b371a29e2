// SPDX-License-Identifier: Apache-2.0
// The cells of one row of a spreadsheet in the making, each at its column; handed out as a
// TableRow. Keeps the memory of its texts from row to row.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/exchange/table.h"

namespace headwater {

class RowCells {
public:
    static constexpr std::size_t most_columns = 16384;       ///< as many as XLSX can have
    static constexpr std::uint64_t most_cells = 500'000'000; ///< of one table

    enum class Holds { text, number };
    /// Puts the text, cleaned and trimmed, at the column (from 0); a number with a decimal point.
    /// Fails beyond the limits.
    Result<void> put(std::size_t column, std::string_view text, Holds holds = Holds::text);
    std::string_view cell(std::size_t column) const {
        return column < m_width ? std::string_view(m_texts[column]) : std::string_view();
    }
    Holds holds(std::size_t column) const {
        return column < m_width && m_numbers[column] ? Holds::number : Holds::text;
    }
    bool is_blank() const;
    /// A formula whose value the file does not hold stands in the row.
    void note_unsaved_formula() { m_unsaved_formula = true; }
    /// The row stands for one that could not be taken apart.
    void note_broken() { m_broken = true; }

    /// False: the visitor has seen enough. Fails where the table has more cells than any can have.
    Result<bool> hand_out(std::uint64_t number, const RowVisitor& visit);
    /// Begins the next row.
    void clear();

private:
    std::vector<std::string> m_texts; ///< the first m_width are in use
    std::vector<bool> m_numbers;      ///< which of them are numbers
    std::size_t m_width = 0;
    std::uint64_t m_cells = 0; ///< handed out so far
    bool m_unsaved_formula = false, m_broken = false;
    std::vector<std::string_view> m_views;
};

} // namespace headwater
