// SPDX-License-Identifier: Apache-2.0
// Files that investigators receive and no reader reads: what they are, and what to do instead.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "core/base/error.h"

namespace headwater {

/// By the first bytes, and by the file's ending where many kinds of file begin alike; the ending
/// alone tells only of what is no text. Empty: neither tells. A workbook and a package begin like
/// an archive, so ask only about what no reader knew.
std::optional<Message> what_instead(std::string_view beginning, const std::filesystem::path& file,
                                    bool is_text);

} // namespace headwater
