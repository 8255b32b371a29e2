// SPDX-License-Identifier: Apache-2.0
// Import specifications that are kept: those shipped with the program, and those that were saved
// in a folder. A file is known again by its headers.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/import_spec.h"

namespace headwater {

/// JSON, one a file of resources/specs.
std::span<const std::string_view> ready_spec_texts();
const std::vector<ImportSpec>& ready_specs();

/// By name. A file that is no specification is left out.
std::vector<ImportSpec> specs_in(const std::filesystem::path& folder);
/// As NAME.json in the folder, which is made; another of that name is replaced. Fails without a
/// name or where the folder cannot be written.
Result<void> save_spec(const std::filesystem::path& folder, const ImportSpec& spec);

/// The first whose headers are those of the file, in any order, case and accents; else, of those
/// whose mapped columns all stand in the file, the one that uses most of them. Null: none.
const ImportSpec* spec_for(const std::vector<std::string>& headers,
                           std::span<const ImportSpec> specs);

/// `spec` for another file: what `settled` knows of how that file is written stays.
ImportSpec applied(const ImportSpec& spec, const ImportSpec& settled);

} // namespace headwater
