// SPDX-License-Identifier: Apache-2.0
// A file of one or several tables: the sheets of a workbook, the objects of a JSON file. One
// implementation a format; import and recognition work on any.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/exchange/import.h"
#include "core/exchange/table.h"

namespace headwater {

class TableFile {
public:
    virtual ~TableFile() = default;
    /// The names of the tables in their order; at least one.
    virtual const std::vector<std::string>& sheets() const = 0;
    /// Streams the rows of a table; returns early when the visitor has enough. Rows of empty
    /// cells only are not handed out.
    virtual Result<void> read(std::size_t sheet, const RowVisitor& visit, Task& task) = 0;
};

using OpenTables = std::function<Result<std::unique_ptr<TableFile>>(const std::filesystem::path&)>;

/// Guesses from the first rows of the sheet that the specification names, or of the first that
/// has any.
Result<ImportSpec> recognise_tables(const std::filesystem::path& file, const Schema& schema,
                                    const OpenTables& open);

/// Reads that sheet, and every other one of the same columns unless the specification names one;
/// a note tells what was left out.
Result<Imported> import_tables(const std::filesystem::path& file, const ImportSpec& spec,
                               const Schema& schema, const OpenTables& open, Task& task);

} // namespace headwater
