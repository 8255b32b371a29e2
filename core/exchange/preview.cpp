// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/preview.h"

#include <algorithm>

#include "core/exchange/delimited.h"
#include "core/exchange/dialect.h"
#include "core/exchange/formats.h"
#include "core/exchange/graph_formats.h"
#include "core/exchange/table_import.h"

namespace headwater {

namespace {

bool has_own_records(const Format& format) {
    return format.recognise == recognise_records;
}

/// Streams the rows of one table of the file: of the sheet that the specification names, else of
/// the first.
Result<void> read_rows(const Format& format, const std::filesystem::path& file, ImportSpec& spec,
                       std::vector<std::string>& sheets, const RowVisitor& visit, Task& task) {
    if (!format.open) {
        TRY(const Dialect dialect, settle_dialect(file, spec));
        TRY(const std::string digest, read_delimited(file, dialect, visit, task));
        return {};
    }
    TRY(const auto tables, format.open(file));
    sheets = tables->sheets();
    const auto named = std::ranges::find(sheets, spec.sheet);
    const bool is_named = !spec.sheet.empty() && named != sheets.end();
    return tables->read(is_named ? static_cast<std::size_t>(named - sheets.begin()) : 0, visit,
                        task);
}

std::size_t header_in(const Preview& preview, const ImportSpec& spec) {
    const auto found = std::ranges::lower_bound(preview.numbers, spec.header_row);
    return found == preview.numbers.end()
               ? 0
               : static_cast<std::size_t>(found - preview.numbers.begin());
}

std::vector<std::string> columns_in(const Preview& preview, const ImportSpec& spec) {
    std::size_t width = 0;
    for (const auto& row : preview.rows)
        width = std::max(width, row.size());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < width; ++i) {
        const auto& header = preview.rows[preview.header];
        const bool named = spec.has_header && i < header.size() && !header[i].empty() &&
                           std::ranges::count(header, header[i]) == 1;
        names.push_back(named ? header[i] : std::to_string(i + 1));
    }
    return names;
}

} // namespace

Result<Preview> preview_of(const std::filesystem::path& file, ImportSpec& spec) {
    const Format& format = format_within(file);
    Preview preview;
    if (has_own_records(format)) {
        preview.is_table = preview.is_text = false;
        return preview;
    }
    preview.is_text = !format.open;
    preview.is_whole = true;
    Task task;
    TRY_VOID(read_rows(
        format, file, spec, preview.sheets,
        [&](const TableRow& row) {
            if (preview.rows.size() == rows_of_a_preview) return preview.is_whole = false;
            if (row.is_blank()) return true;
            preview.rows.emplace_back(row.cells.begin(), row.cells.end());
            preview.numbers.push_back(row.number);
            return true;
        },
        task));
    if (preview.rows.empty())
        return fail("%1 holds no rows. Ask the sender for it again.", {file.string()});
    preview.header = header_in(preview, spec);
    preview.columns = columns_in(preview, spec);
    return preview;
}

Result<Imported> import_beginning(const std::filesystem::path& file, const ImportSpec& spec,
                                  const Schema& schema, Task& task, std::size_t rows) {
    const Format& format = format_within(file);
    if (has_own_records(format)) return import_file(file, spec, schema, task);
    ImportSpec settled = spec;
    if (!format.open) TRY_VOID(settle_dialect(file, settled));
    TRY(TableImport import, TableImport::begin(file, settled, schema, rows));
    std::vector<std::string> sheets;
    std::size_t width = 0;
    std::vector<std::string_view> cells;
    std::size_t taken = 0;
    TRY_VOID(read_rows(
        format, file, settled, sheets,
        [&](TableRow row) {
            // As import_tables() does: sheets do not keep the empty cells at the end of a row.
            width = std::max(width, format.open ? row.cells.size() : std::size_t{0});
            cells.assign(row.cells.begin(), row.cells.end());
            cells.resize(std::max(width, cells.size()));
            row.cells = cells;
            return taken++ <= rows && import.take(row);
        },
        task));
    return import.finish({});
}

} // namespace headwater
