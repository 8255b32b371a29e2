// SPDX-License-Identifier: Apache-2.0
// Files that are read or written at once.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace headwater {

Result<std::string> read_whole(const std::filesystem::path& file);
Result<void> write_whole(const std::filesystem::path& file, std::string_view bytes);

} // namespace headwater
