// SPDX-License-Identifier: Apache-2.0
// JSON and JSON lines read as tables.
#pragma once

#include <filesystem>
#include <memory>

#include "core/exchange/table_file.h"

namespace headwater {

/// Lists of objects anywhere in the file are its sheets, named by the keys that lead to them.
/// Fails where they are more than a thousand.
Result<std::unique_ptr<TableFile>> open_json(const std::filesystem::path& file);
/// A line that is no JSON is a row that will be rejected.
Result<std::unique_ptr<TableFile>> open_json_lines(const std::filesystem::path& file);

} // namespace headwater
