// SPDX-License-Identifier: Apache-2.0
// The bare connection that statements, changesets and locks of this room share, and the
// sentences for what SQLite answers.
#pragma once

#include <filesystem>
#include <optional>

#include "core/base/error.h"
#include "core/base/held_file.h"

struct sqlite3;

namespace headwater {

/// Closes the file when the last statement on it is gone.
struct Connection {
    sqlite3* handle = nullptr;
    std::filesystem::path file;
    std::optional<HeldFile> held; ///< empty: a private database without a file
    bool only_looks = false;      ///< leaves the log of changes to who may write

    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();
};

/// "x.hwcase-lock", which is there while somebody may write x.hwcase, see FileLock.
std::filesystem::path lock_beside(const std::filesystem::path& file);

/// The sentence for an answer of SQLite that is not success; an interrupt is stopped().
tl::unexpected<Error> trouble(const Connection& connection, int code);

} // namespace headwater
