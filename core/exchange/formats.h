// SPDX-License-Identifier: Apache-2.0
// The table of formats: menus, help, batch mode and tests read its rows. To add a format is a
// reader or a writer, a row here and a test.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/table_file.h"

namespace headwater {

struct Format {
    std::string_view name;        ///< "csv"
    std::string_view endings;     ///< ".csv", parted by blanks
    std::string_view explanation; ///< one sentence

    /// Whether a file that begins so is of this format, whatever its ending; null: the ending
    /// alone tells. What is text comes as UTF-8.
    bool (*fits)(std::string_view beginning);
    Result<ImportSpec> (*recognise)(const std::filesystem::path&, const Schema&);
    Result<Imported> (*read)(const std::filesystem::path&, const ImportSpec&, const Schema&, Task&);
    /// Null: the format is only read.
    Result<Exported> (*write)(const Records&, const std::filesystem::path&, Task&);
    std::vector<Message> (*losses)(const Records&);
    /// Null: delimited text, or a file of entities and links of its own.
    Result<std::unique_ptr<TableFile>> (*open)(const std::filesystem::path&) = nullptr;
};

std::span<const Format> formats();

/// By the file's ending, in any case; null: no format has it.
const Format* format_of(const std::filesystem::path& file);

/// By what the file begins with, else by its ending; a file that neither tells is read as text.
const Format& format_within(const std::filesystem::path& file);

} // namespace headwater
