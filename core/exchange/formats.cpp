// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/formats.h"

#include <array>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/exchange/delimited.h"
#include "core/exchange/input_file.h"
#include "core/exchange/spreadsheets.h"

namespace headwater {

namespace {

Result<Exported> write_commas(const Records& records, const std::filesystem::path& file,
                              Task& task) {
    return export_delimited(records, file, ',', task);
}

Result<Exported> write_tabs(const Records& records, const std::filesystem::path& file, Task& task) {
    return export_delimited(records, file, '\t', task);
}

template<auto Open>
Result<ImportSpec> recognise_workbook(const std::filesystem::path& file, const Schema& schema) {
    return recognise_tables(file, schema, Open);
}

template<auto Open>
Result<Imported> import_workbook(const std::filesystem::path& file, const ImportSpec& spec,
                                 const Schema& schema, Task& task) {
    return import_tables(file, spec, schema, Open, task);
}

constexpr std::string_view ods_type = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

bool is_zip(std::string_view beginning) {
    return beginning.starts_with("PK\x03\x04");
}
bool is_ods(std::string_view beginning) {
    return is_zip(beginning) && beginning.find(ods_type) == 30;
}
bool is_xlsx(std::string_view beginning) {
    return is_zip(beginning) && (beginning.find("[Content_Types].xml") != beginning.npos ||
                                 beginning.find("xl/") != beginning.npos);
}
bool is_xls(std::string_view beginning) {
    using namespace std::string_view_literals;
    // A compound file of Excel 5 and later, or the bare records of Excel 2 to 4.
    return beginning.starts_with("\xD0\xCF\x11\xE0"sv) ||
           beginning.starts_with("\x09\x00\x04\x00"sv) ||
           beginning.starts_with("\x09\x02\x06\x00"sv) ||
           beginning.starts_with("\x09\x04\x06\x00"sv);
}

constexpr std::array table{
    Format{"csv", ".csv", "Tables in text, cells parted by commas or semicolons.", nullptr,
           recognise_delimited, import_delimited, write_commas, losses_of_delimited},
    Format{"tsv", ".tsv .tab .txt", "Tables in text, cells parted by tabs.", nullptr,
           recognise_delimited, import_delimited, write_tabs, losses_of_delimited},
    Format{"xlsx", ".xlsx .xlsm", "Workbooks of Excel 2007 and later.", is_xlsx,
           recognise_workbook<open_xlsx>, import_workbook<open_xlsx>, export_xlsx,
           losses_of_delimited},
    Format{"ods", ".ods", "Workbooks of LibreOffice and OpenOffice.", is_ods,
           recognise_workbook<open_ods>, import_workbook<open_ods>, export_ods,
           losses_of_delimited},
    Format{"xls", ".xls", "Workbooks of Excel 97 to 2003.", is_xls, recognise_workbook<open_xls>,
           import_workbook<open_xls>, nullptr, nullptr}};

} // namespace

std::span<const Format> formats() {
    return table;
}

const Format* format_of(const std::filesystem::path& file) {
    if (!file.has_extension()) return nullptr;
    const std::string ending = fmt::format(" .{} ", fold(file.extension().string()));
    for (const Format& format : table)
        if (fmt::format(" {} ", format.endings).find(ending) != std::string::npos) return &format;
    return nullptr;
}

const Format& format_within(const std::filesystem::path& file) {
    const Format* const named = format_of(file);
    // Files that cannot be read are refused with a sentence by their reader.
    if (const auto beginning = beginning_of(file, 64 * 1024))
        for (const Format& format : table)
            if (format.fits && format.fits(beginning->bytes)) return format;
    return named && !named->fits ? *named : table.front();
}

} // namespace headwater
