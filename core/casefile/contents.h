// SPDX-License-Identifier: Apache-2.0
// The bytes of attachments: kept once for each content, under their digest, and never taken back.
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/storage/database.h"

namespace headwater {

/// Their SHA-256 in hexadecimal.
Result<std::string> keep_content(Database& database, std::string_view bytes);
/// Fails, with the attachment's name, where they are not those that were kept.
Result<std::string> read_content(const Database& database, std::string_view digest,
                                 const std::string& name);

} // namespace headwater
