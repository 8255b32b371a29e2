// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/rejected_rows.h"

#include <fmt/format.h>

#include "core/exchange/delimited_writer.h"

namespace headwater {

namespace {

constexpr std::string_view mark = "Headwater rejected";

using Words = std::function<std::string(const Message&)>;

/// "Headwater rejected sheet May, row 12, date: "x" is no date."
std::string remark_on(const RejectedRow& row, const Words& words) {
    std::string remark(mark);
    remark += ' ';
    if (!row.sheet.empty()) remark += fmt::format("sheet {}, ", row.sheet);
    remark += fmt::format("row {}", row.number);
    for (const Problem& problem : row.why)
        remark += fmt::format("{}{}: {}", problem.column.empty() ? "" : ", ", problem.column,
                              words(problem.message));
    return remark;
}

/// In a file, so that the specification finds the header where it found it before.
Result<void> write_above_header(DelimitedWriter& out, const ImportSpec& spec) {
    for (std::uint64_t row = 1; row < spec.header_row; ++row)
        TRY_VOID(out.add({std::string(mark)}));
    return {};
}

Result<std::uint64_t> write_table(const RejectedRows& table, const ImportSpec& spec,
                                  const std::filesystem::path& file, const Words& words,
                                  Task& task) {
    TRY(OutputFile grown, OutputFile::create(file));
    const bool tabs = spec.delimiter == "tab" || spec.delimiter == "\\t";
    const char other = spec.delimiter.size() == 1 ? spec.delimiter[0] : ',';
    DelimitedWriter out(std::move(grown), tabs ? '\t' : spec.delimiter == "space" ? ' ' : other);
    if (spec.has_header && !table.headers.empty()) {
        TRY_VOID(write_above_header(out, spec));
        auto header = table.headers;
        header.emplace_back(mark);
        TRY_VOID(out.add(header));
    }
    for (const RejectedRow& row : table.rows) {
        if (!task.may_go_on()) return stopped();
        auto cells = row.cells;
        cells.push_back(remark_on(row, words));
        TRY_VOID(out.add(cells));
        task.advance();
    }
    TRY_VOID(out.finish());
    return table.rows.size();
}

std::filesystem::path beside(std::filesystem::path file, std::size_t number) {
    if (number == 1) return file;
    return file.replace_filename(
        fmt::format("{}-{}{}", file.stem().string(), number, file.extension().string()));
}

} // namespace

Result<Exported> write_rejected(const std::vector<RejectedRows>& tables, const ImportSpec& spec,
                                const std::filesystem::path& file, const Words& words, Task& task) {
    TRY_VOID(check_rejected_name(file));
    std::size_t all = 0;
    for (const RejectedRows& table : tables)
        all += table.rows.size();
    if (all == 0) return fail("No row was rejected, so there is nothing to write.");
    task.restart(all, Unit::rows);
    Exported out;
    for (const RejectedRows& table : tables) {
        if (table.rows.empty()) continue;
        const auto place = beside(file, out.files.size() + 1);
        TRY(const std::uint64_t rows, write_table(table, spec, place, words, task));
        out.rows += rows;
        out.files.push_back(place);
    }
    return out;
}

Result<void> check_rejected_name(const std::filesystem::path& file) {
    const auto ending = file.extension().string();
    if (ending == ".csv" || ending == ".tsv" || ending == ".tab" || ending == ".txt") return {};
    return fail("Rejected rows are written as text, to be repaired in any program. Choose a "
                "name that ends in .csv, not \"%1\".",
                {file.filename().string()});
}

std::span<const std::string_view> without_remark(std::span<const std::string_view> cells) {
    std::size_t last = cells.size();
    while (last > 0 && cells[last - 1].empty())
        --last;
    const bool is_remark = last > 1 && cells[last - 1].starts_with(mark);
    return is_remark ? cells.first(last - 1) : cells;
}

} // namespace headwater
