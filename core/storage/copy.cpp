// SPDX-License-Identifier: Apache-2.0
// Copies of a live database with SQLite's backup API.
#include <system_error>

#include <sqlite3.h>

#include "core/storage/database_state.h"

namespace headwater {

namespace fs = std::filesystem;

namespace {

constexpr int pages_at_once = 4'096;

struct Ending {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

/// False: busy for the moment, or more is to come; SQLITE_DONE when all is copied.
int copy_pages(sqlite3_backup* backup, Task& task) {
    int code = SQLITE_OK;
    while (code == SQLITE_OK && task.may_go_on()) {
        code = sqlite3_backup_step(backup, pages_at_once);
        const int total = sqlite3_backup_pagecount(backup);
        task.restart(static_cast<std::uint64_t>(total));
        task.advance(static_cast<std::uint64_t>(total - sqlite3_backup_remaining(backup)));
    }
    return code;
}

void remove_with_log(const fs::path& file) {
    std::error_code ignored;
    for (const char* const suffix : {"", "-wal", "-shm", "-journal"})
        fs::remove(file.string() + suffix, ignored);
}

} // namespace

Result<void> Database::copy_to(Database& other, Task& task) const {
    const Connection& target = *other.m_state->connection;
    const std::unique_ptr<sqlite3_backup, Ending> backup(
        sqlite3_backup_init(target.handle, "main", m_state->connection->handle, "main"));
    if (!backup) return trouble(target, sqlite3_extended_errcode(target.handle));
    const int code = copy_pages(backup.get(), task);
    if (code == SQLITE_DONE) return {};
    if (code == SQLITE_OK) return stopped();
    // What cannot be read belongs to this file, what cannot be written to the other.
    const int primary = code & 0xff;
    return trouble(primary == SQLITE_CORRUPT ? *m_state->connection : target, code);
}

Result<void> Database::copy_to(const fs::path& file, Task& task) const {
    const auto copied = [&]() -> Result<void> {
        TRY(auto other, open(file, Access::create));
        TRY_VOID(copy_to(other, task));
        // The copy's header carries the journal mode of this file; this also ends its log.
        return other.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    };
    std::error_code ignored;
    const bool stood_there = fs::exists(fs::symlink_status(file, ignored));
    auto result = copied();
    if (!result && !stood_there) remove_with_log(file);
    return result;
}

} // namespace headwater
