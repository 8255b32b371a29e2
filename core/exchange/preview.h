// SPDX-License-Identifier: Apache-2.0
// The beginning of a file under an import specification: the rows as they stand in it, and the
// records that come of them. What an import assistant shows while the specification is changed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/exchange/import.h"

namespace headwater {

inline constexpr std::size_t rows_of_a_preview = 500;

/// Rows of a table. A file of entities and links of its own has none.
struct Preview {
    bool is_table = true;
    bool is_text = true;             ///< encoding and delimiter count
    std::vector<std::string> sheets; ///< of a workbook
    std::vector<std::vector<std::string>> rows;
    std::vector<std::uint64_t> numbers; ///< of the rows, as a spreadsheet shows them
    std::size_t header = 0;             ///< index of the header row; 0 also where there is none
    bool is_whole = false;              ///< the file has no more rows
    /// "RB-4014", or "column 3" where there is no header: by which the specification names them.
    std::vector<std::string> columns;
};

/// Encoding and delimiter are settled in `spec` where it leaves them open.
Result<Preview> preview_of(const std::filesystem::path& file, ImportSpec& spec);

/// What becomes of the first rows; the balance and the problems speak of these alone.
Result<Imported> import_beginning(const std::filesystem::path& file, const ImportSpec& spec,
                                  const Schema& schema, Task& task,
                                  std::size_t rows = rows_of_a_preview);

} // namespace headwater
