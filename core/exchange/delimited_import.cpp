// SPDX-License-Identifier: Apache-2.0
// Delimited text to Records.
#include "core/exchange/delimited.h"

#include <algorithm>

#include "core/exchange/dialect.h"
#include "core/exchange/input_file.h"
#include "core/exchange/table_import.h"

namespace headwater {

namespace {

/// How many rows the file has if all are like those at its beginning. A guess that spares the
/// growing list of evidence from being moved again and again.
Result<std::size_t> rows_in(const std::filesystem::path& file) {
    TRY(const FileBeginning beginning, beginning_of(file));
    const auto lines = std::count(beginning.bytes.begin(), beginning.bytes.end(), '\n');
    const auto share =
        static_cast<double>(beginning.file_size) / static_cast<double>(beginning.bytes.size());
    constexpr double most = 20'000'000;
    return static_cast<std::size_t>(std::min(most, static_cast<double>(lines) * share * 1.05));
}

} // namespace

Result<Imported> import_delimited(const std::filesystem::path& file, const ImportSpec& spec,
                                  const Schema& schema, Task& task) {
    return import_delimited_rows(file, spec, schema, {}, task);
}

Result<Imported> import_delimited_rows(const std::filesystem::path& file, const ImportSpec& spec,
                                       const Schema& schema, const MakeTaker& make, Task& task) {
    ImportSpec settled = spec;
    TRY(const Dialect dialect, settle_dialect(file, settled));
    std::size_t expected = 0; // rows that are not kept in memory need no room
    if (!make) {
        TRY(expected, rows_in(file));
    }
    TRY(TableImport table, TableImport::begin(file, settled, schema, expected, make));
    TRY(std::string digest,
        read_delimited(
            file, dialect, [&](const TableRow& row) { return table.take(row); }, task));
    return table.finish(std::move(digest));
}

} // namespace headwater
