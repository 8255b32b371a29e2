// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/formats.h"

#include <array>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/exchange/delimited.h"

namespace headwater {

namespace {

Result<Exported> write_commas(const Records& records, const std::filesystem::path& file,
                              Task& task) {
    return export_delimited(records, file, ',', task);
}

Result<Exported> write_tabs(const Records& records, const std::filesystem::path& file, Task& task) {
    return export_delimited(records, file, '\t', task);
}

constexpr std::array table{
    Format{"csv", ".csv", "Tables in text, cells parted by commas or semicolons.",
           recognise_delimited, import_delimited, write_commas, losses_of_delimited},
    Format{"tsv", ".tsv .tab .txt", "Tables in text, cells parted by tabs.", recognise_delimited,
           import_delimited, write_tabs, losses_of_delimited}};

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

} // namespace headwater
