// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/table_file.h"

#include <algorithm>

#include "core/exchange/input_file.h"
#include "core/exchange/table_import.h"

namespace headwater {

namespace {

constexpr std::size_t rows_of_a_sample = 1000;

struct SheetSample {
    Sample rows;
    std::vector<std::uint64_t> numbers; ///< of the rows, from 1
};

Result<SheetSample> sample_sheet(TableFile& tables, std::size_t sheet, Task& task) {
    SheetSample sample;
    TRY_VOID(tables.read(
        sheet,
        [&](const TableRow& row) {
            sample.rows.emplace_back(row.cells.begin(), row.cells.end());
            sample.numbers.push_back(row.number);
            return sample.rows.size() < rows_of_a_sample;
        },
        task));
    return sample;
}

std::size_t filled(const std::vector<std::string>& row) {
    return static_cast<std::size_t>(
        std::ranges::count_if(row, [](const std::string& cell) { return !cell.empty(); }));
}

/// A title, a date of issue, a name of a client may stand above the header: rows that fill less
/// than half of the cells that most rows fill.
std::size_t header_in(const Sample& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows)
        widths.push_back(filled(row));
    std::ranges::nth_element(widths,
                             widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2));
    const std::size_t usual = widths[widths.size() / 2];
    constexpr std::size_t looked_at = 30;
    for (std::size_t i = 0; i < std::min(rows.size(), looked_at) && usual > 2; ++i)
        if (filled(rows[i]) * 2 > usual) return i;
    return 0;
}

Result<std::size_t> sheet_called(const TableFile& tables, const std::string& name) {
    const auto& sheets = tables.sheets();
    const auto found = std::ranges::find(sheets, name);
    if (found == sheets.end())
        return fail("The workbook has no sheet called \"%1\". Its first one is \"%2\".",
                    {name, sheets.front()});
    return static_cast<std::size_t>(found - sheets.begin());
}

/// The sheet whose beginning fills most cells; a cover sheet is not what one wants to import.
struct Richest {
    std::size_t sheet = 0;
    bool is_first = true; ///< of those that say anything
    SheetSample sample;
};

Result<Richest> richest_sheet(TableFile& tables) {
    constexpr std::size_t looked_at = 100;
    Task task;
    Richest richest;
    std::size_t most = 0;
    for (std::size_t sheet = 0; sheet < std::min(looked_at, tables.sheets().size()); ++sheet) {
        TRY(SheetSample sample, sample_sheet(tables, sheet, task));
        std::size_t cells = 0;
        for (const auto& row : sample.rows)
            cells += filled(row);
        if (cells <= most) continue;
        richest = {sheet, most == 0, std::move(sample)};
        most = cells;
    }
    return richest;
}

} // namespace

Result<ImportSpec> recognise_tables(const std::filesystem::path& file, const Schema& schema,
                                    const OpenTables& open) {
    TRY(const auto tables, open(file));
    TRY(const Richest richest, richest_sheet(*tables));
    const SheetSample& sample = richest.sample;
    if (sample.rows.empty())
        return fail("%1 holds no rows. Ask the sender for it again.", {file.string()});
    const std::size_t header = header_in(sample.rows);
    ImportSpec spec;
    if (header > 0) spec.header_row = sample.numbers[header];
    if (!richest.is_first) spec.sheet = tables->sheets()[richest.sheet];
    const Sample below(sample.rows.begin() + static_cast<std::ptrdiff_t>(header),
                       sample.rows.end());
    return recognise_sample(std::move(spec), below, schema);
}

Result<Imported> import_tables(const std::filesystem::path& file, const ImportSpec& spec,
                               const Schema& schema, const OpenTables& open, Task& task) {
    TRY(std::string digest, digest_of_file(file, task));
    TRY(const auto tables, open(file));
    TRY(TableImport import, TableImport::begin(file, spec, schema, 0));
    std::size_t first = 0;
    std::size_t last = tables->sheets().size();
    if (!spec.sheet.empty()) {
        TRY(first, sheet_called(*tables, spec.sheet));
        last = first + 1;
    }
    const bool several = last - first > 1;
    for (std::size_t sheet = first; sheet < last; ++sheet) {
        const std::string& name = tables->sheets()[sheet];
        import.begin_table(name);
        std::vector<std::string_view> cells;
        TRY_VOID(tables->read(
            sheet,
            [&](TableRow row) {
                // Sheets do not keep the empty cells at the end of a row.
                cells.resize(std::max(cells.size(), row.cells.size()));
                const auto end = std::ranges::copy(row.cells, cells.begin()).out;
                std::fill(end, cells.end(), std::string_view());
                row.cells = cells;
                if (several) row.sheet = name;
                return import.take(row);
            },
            task));
    }
    return import.finish(std::move(digest));
}

} // namespace headwater
