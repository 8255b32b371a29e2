// SPDX-License-Identifier: Apache-2.0
// Delimited text both ways: a row of the table of formats.
#pragma once

#include <filesystem>
#include <vector>

#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/row_taker.h"

namespace headwater {

Result<ImportSpec> recognise_delimited(const std::filesystem::path& file, const Schema& schema);
Result<Imported> import_delimited(const std::filesystem::path& file, const ImportSpec& spec,
                                  const Schema& schema, Task& task);

/// The same with rows taken by what `make` makes.
Result<Imported> import_delimited_rows(const std::filesystem::path& file, const ImportSpec& spec,
                                       const Schema& schema, const MakeTaker& make, Task& task);

/// Writes links with their evidence to `file` and entities with theirs beside it, as
/// NAME-entities.ENDING; only entities go to `file` itself. UTF-8 with a byte-order mark, as
/// spreadsheet programs ask for; one row an item of evidence. recognise() knows the layout again.
Result<Exported> export_delimited(const Records& records, const std::filesystem::path& file,
                                  char delimiter, Task& task);
/// What such files do not hold of these records.
std::vector<Message> losses_of_delimited(const Records& records);

} // namespace headwater
