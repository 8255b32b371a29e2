// SPDX-License-Identifier: Apache-2.0
#include "core/storage/file_lock.h"

#include <system_error>

#include <sqlite3.h>

#include "core/storage/connection.h"

namespace headwater {

namespace fs = std::filesystem;

namespace {

/// The holder before us may have removed the file between our opening and our locking it.
bool was_removed(sqlite3* handle) {
    int moved = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

constexpr int attempts = 20;

} // namespace

/// SQLite knows the locks of every system; an open transaction on an empty database is one.
struct FileLock::State {
    Connection connection;
    bool held = false;
    bool left_behind = false;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        std::error_code ignored;
        if (held) fs::remove(connection.file, ignored);
    }
};

FileLock::FileLock(std::unique_ptr<State> state) : m_state(std::move(state)) {}
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;
FileLock::~FileLock() = default;

Result<std::optional<FileLock>> FileLock::take(const fs::path& file) {
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto state = std::make_unique<State>();
        state->connection.file = lock_beside(file);
        state->connection.held.emplace(state->connection.file);
        std::error_code ignored;
        state->left_behind = fs::exists(state->connection.file, ignored);
        int code =
            sqlite3_open_v2(state->connection.file.string().c_str(), &state->connection.handle,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        if (code == SQLITE_OK)
            code = sqlite3_exec(state->connection.handle, "BEGIN EXCLUSIVE", nullptr, nullptr,
                                nullptr);
        if (code == SQLITE_BUSY) return std::optional<FileLock>();
        if (code != SQLITE_OK) return trouble(state->connection, code);
        if (was_removed(state->connection.handle)) continue;
        state->held = true;
        return FileLock(std::move(state));
    }
    return std::optional<FileLock>();
}

bool FileLock::was_left_behind() const {
    return m_state->left_behind;
}

} // namespace headwater
