// SPDX-License-Identifier: Apache-2.0
// What became of the rows of an imported file: kept with its step and sealed in the log.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/storage/database.h"

namespace headwater {

struct ImportAccount {
    std::int64_t step = 0; ///< of the history
    std::string file;      ///< its name without a folder
    std::string digest;    ///< SHA-256, hexadecimal
    /// rows_read = created + merged + rejected + skipped
    std::int64_t rows_read = 0, created = 0, merged = 0, rejected = 0, skipped = 0;
    std::string specification; ///< with which it was read, JSON
    bool operator==(const ImportAccount&) const = default;
};

void add_to_seal(Digester& digester, const ImportAccount& account);
Result<void> keep_account(Database& database, const ImportAccount& account);
/// Empty: the step imported no file, or was written before version 4 of the tables.
Result<std::optional<ImportAccount>> account_of(const Database& database, std::int64_t step);

} // namespace headwater
