// SPDX-License-Identifier: Apache-2.0
// Rows of cells, whatever file they come from.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

/// One row. The cells are UTF-8, composed, trimmed and live until the visitor returns.
struct TableRow {
    std::uint64_t number = 0; ///< from 1, blank lines counted, as a spreadsheet shows it
    std::span<const std::string_view> cells;
    bool has_nul = false;             ///< held NUL bytes; they are left out of the cells
    bool has_replaced = false;        ///< held bytes that could not be read; shown as U+FFFD
    bool has_unsaved_formula = false; ///< a formula without the value that it gave
    bool is_broken = false;           ///< stands for a line that could not be taken apart
    std::string_view sheet = {};      ///< of a workbook with several; else empty
    const TableRow* read = nullptr;   ///< the row itself, where its cells were made of another's
    const std::vector<bool>* numbers = nullptr; ///< the cells that are numbers; null: none

    std::string_view cell(std::size_t place) const {
        return place < cells.size() ? cells[place] : std::string_view();
    }
    /// The file holds a number there, no text: the cell writes it with a point, whatever the
    /// specification says of texts.
    bool is_number(std::size_t place) const {
        return numbers && place < numbers->size() && (*numbers)[place];
    }
    bool is_blank() const;
};

/// Returns false where it has seen enough.
using RowVisitor = std::function<bool(const TableRow&)>;

/// How a delimited file is written.
struct Dialect {
    std::string encoding = "UTF-8";
    char delimiter = ',';
};

/// Streams a delimited file through the visitor. Returns the SHA-256 of the file, hexadecimal
/// (of the part that was read, if the visitor had enough). Blank lines are no rows. Fails with a
/// sentence for a file that cannot be read, a quotation mark that is never closed, a cell or a
/// row beyond the limits, and Stop.
Result<std::string> read_delimited(const std::filesystem::path& file, const Dialect& dialect,
                                   const RowVisitor& visit, Task& task);

} // namespace headwater
