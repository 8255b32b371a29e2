// SPDX-License-Identifier: Apache-2.0
// A case file of an older version: brought up to date on a copy that takes its place when it is
// whole, while the old file is kept. A program killed at any instant leaves the one or the other.
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/base/error.h"
#include "core/storage/database.h"

namespace headwater {

/// "Delta backups/Delta-version1.hwcase", where upgrade() keeps what was.
std::filesystem::path kept_old(const std::filesystem::path& file, std::int64_t version);

/// The caller holds the lock of the file. Fails, and leaves everything as it was, where somebody
/// reads the file, the disk is full or the folder cannot be written.
Result<void> upgrade(const std::filesystem::path& file);

/// For reading what cannot be written: a private copy, up to date, gone when it is closed.
Result<Database> up_to_date_copy(const std::filesystem::path& file);

} // namespace headwater
