// SPDX-License-Identifier: Apache-2.0
// The lines of a text in any encoding, one after the other, in bounded memory.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

struct TextLine {
    std::string_view text;    ///< UTF-8 without the line end; empty where it was too long
    std::uint64_t number = 0; ///< from 1
    bool is_too_long = false;
};

/// Hands out each line until the visitor returns false or fails. Returns the SHA-256 of the file,
/// in hexadecimal. A line beyond `longest` bytes is handed out without its text.
Result<std::string> read_lines(const std::filesystem::path& file, std::size_t longest,
                               const std::function<Result<bool>(const TextLine&)>& visit,
                               Task& task);

/// Hands out the file piece by piece as UTF-8, whatever its encoding.
Result<std::string> read_text(const std::filesystem::path& file,
                              const std::function<Result<bool>(std::string_view)>& take,
                              Task& task);

} // namespace headwater
