// SPDX-License-Identifier: Apache-2.0
// The rows of a table that were not taken in, each with its reason: written as a file of the same
// columns, which is repaired and imported again with the same specification.
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
#include "core/exchange/export.h"
#include "core/exchange/import_spec.h"

namespace headwater {

struct RejectedRow {
    std::uint64_t number = 0; ///< in its table, from 1
    std::string sheet;        ///< of a workbook with several
    /// As they were read; of a row of a matrix only those that were rejected. A file of entities
    /// and links of its own has none.
    std::vector<std::string> cells;
    std::vector<Problem> why; ///< at least one
};

/// Those of tables of the same columns; without a header the names are empty.
struct RejectedRows {
    std::vector<std::string> headers;
    std::vector<RejectedRow> rows;
};

/// Writes them as text that `spec`, with which the file was imported, reads again: the header in
/// its row, the delimiter, UTF-8 with a byte-order mark. A remark stands behind the last cell of
/// each row and says where the row stood and why it was not taken in; readers know it and leave it
/// out. Tables of other columns go to files beside the first, NAME-2.ENDING. Fails where nothing
/// was rejected, and for a name that check_rejected_name refuses.
Result<Exported> write_rejected(const std::vector<RejectedRows>& tables, const ImportSpec& spec,
                                const std::filesystem::path& file,
                                const std::function<std::string(const Message&)>& words,
                                Task& task);

/// Fails for an ending other than .csv, .tsv, .tab or .txt.
Result<void> check_rejected_name(const std::filesystem::path& file);

/// The cells of a row without such a remark and what stands behind it.
std::span<const std::string_view> without_remark(std::span<const std::string_view> cells);

} // namespace headwater
