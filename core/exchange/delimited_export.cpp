// SPDX-License-Identifier: Apache-2.0
// Records to delimited text: one row an item of evidence.
#include "core/exchange/delimited.h"
#include "core/exchange/delimited_writer.h"
#include "core/exchange/record_losses.h"
#include "core/exchange/record_rows.h"

namespace headwater {

namespace {

using WriteRows = decltype(link_rows);

Result<std::uint64_t> write(WriteRows rows, const Records& records, const RecordLookup& lookup,
                            const std::filesystem::path& file, char delimiter, Task& task) {
    TRY(OutputFile out, OutputFile::create(file));
    DelimitedWriter writer(std::move(out), delimiter);
    TRY(const std::uint64_t count,
        rows(
            records, lookup, [&](const auto& cells) { return writer.add(cells); }, task));
    TRY_VOID(writer.finish());
    return count;
}

std::filesystem::path beside(std::filesystem::path file) {
    return file.replace_filename(file.stem().string() + "-entities" + file.extension().string());
}

} // namespace

Result<Exported> export_delimited(const Records& records, const std::filesystem::path& file,
                                  char delimiter, Task& task) {
    const RecordLookup lookup(records);
    task.restart(records.entities.size() + records.links.size(), Unit::rows);
    Exported out;
    if (!records.links.empty()) {
        TRY(out.rows, write(link_rows, records, lookup, file, delimiter, task));
        out.files.push_back(file);
    }
    const auto second = records.links.empty() ? file : beside(file);
    TRY(const std::uint64_t rows, write(entity_rows, records, lookup, second, delimiter, task));
    out.rows += rows;
    out.files.push_back(second);
    return out;
}

std::vector<Message> losses_of_delimited(const Records& records) {
    return told(records,
                {charts_lost, namesakes_lost, parallel_links_lost, open_links_lost, sources_lost});
}

} // namespace headwater
