// SPDX-License-Identifier: Apache-2.0
// The bare connection that statements, changesets and locks of this room share, and the
// sentences for what SQLite answers.
#pragma once

#include <filesystem>

#include "core/base/error.h"

struct sqlite3;

namespace headwater {

/// Closes the file when the last statement on it is gone.
struct Connection {
    sqlite3* handle = nullptr;
    std::filesystem::path file;

    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();
};

/// The sentence for an answer of SQLite that is not success; an interrupt is stopped().
tl::unexpected<Error> trouble(const Connection& connection, int code);

} // namespace headwater
