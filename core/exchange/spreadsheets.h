// SPDX-License-Identifier: Apache-2.0
// Workbooks of spreadsheet programs: XLSX and ODS both ways, XLS to read. Rows of the table of
// formats.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "core/exchange/export.h"
#include "core/exchange/table_file.h"

namespace headwater {

Result<std::unique_ptr<TableFile>> open_xlsx(const std::filesystem::path& file);
Result<std::unique_ptr<TableFile>> open_ods(const std::filesystem::path& file);
/// The same sheets as one file of XML.
Result<std::unique_ptr<TableFile>> open_fods(const std::filesystem::path& file);
/// FreeXL holds the whole workbook in memory; fails for files beyond 256 MiB.
Result<std::unique_ptr<TableFile>> open_xls(const std::filesystem::path& file);

/// One sheet of links and one of entities, one row an item of evidence. Every cell is text or a
/// number; none can be run as a formula.
Result<Exported> export_xlsx(const Records& records, const std::filesystem::path& file, Task& task);
Result<Exported> export_ods(const Records& records, const std::filesystem::path& file, Task& task);

} // namespace headwater
