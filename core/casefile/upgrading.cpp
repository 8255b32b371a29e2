// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/upgrading.h"

#include <initializer_list>
#include <system_error>

#include "core/casefile/backup.h"
#include "core/casefile/tables.h"

namespace headwater {

namespace fs = std::filesystem;

namespace {

void remove_with_logs(const fs::path& file) {
    std::error_code ignored;
    for (const char* const suffix : {"", "-wal", "-shm"})
        fs::remove(file.string() + suffix, ignored);
}

/// Triggers of a file from elsewhere could run what they like while the tables change.
Result<void> make_up_to_date(Database& database) {
    TRY(const bool own, has_own_schema(database));
    if (!own)
        return fail("The tables of %1 were altered by another program, so it cannot be brought up "
                    "to date. Open a backup copy of it.",
                    {database.file().string()});
    TRY_VOID(database.trust_schema());
    return bring_up_to_date(database);
}

Result<void> make_draft(const fs::path& file, const fs::path& draft) {
    Task task;
    {
        TRY(const auto old, Database::open(file, Database::Access::read_only));
        TRY_VOID(old.copy_to(draft, task));
    }
    TRY(auto database, Database::open(draft, Database::Access::write));
    TRY_VOID(make_up_to_date(database));
    return database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<void> move(const fs::path& from, const fs::path& to) {
    std::error_code failed;
    fs::rename(from, to, failed);
    if (failed)
        return fail("%1 could not be written (%2). Check its folder and try again.",
                    {to.string(), failed.message()});
    return {};
}

Result<void> keep_old(const fs::path& file) {
    TRY(const auto old, Database::open(file, Database::Access::read_only));
    TRY(const auto version, old.number("PRAGMA user_version"));
    const fs::path kept = kept_old(file, version);
    std::error_code failed;
    if (fs::exists(kept, failed)) return {};
    fs::create_directories(kept.parent_path(), failed);
    const fs::path draft = kept.string() + "-new";
    remove_with_logs(draft);
    Task task;
    TRY_VOID(old.copy_to(draft, task));
    return move(draft, kept);
}

/// No log of the old file may lie beside the new one. Fails while somebody reads the file.
Result<void> end_log(const fs::path& file) {
    TRY(auto database, Database::open(file, Database::Access::write));
    return database.execute("PRAGMA journal_mode = DELETE");
}

Result<void> put_in_place(const fs::path& file, const fs::path& draft) {
    TRY_VOID(make_draft(file, draft));
    TRY_VOID(keep_old(file));
    TRY_VOID(end_log(file));
    return move(draft, file);
}

} // namespace

fs::path kept_old(const fs::path& file, std::int64_t version) {
    return backup_folder(file) /
           (file.stem().string() + "-version" + std::to_string(version) + ".hwcase");
}

Result<void> upgrade(const fs::path& file) {
    const fs::path draft = file.string() + "-upgrade";
    remove_with_logs(draft);
    auto result = put_in_place(file, draft);
    if (!result) remove_with_logs(draft);
    return result;
}

Result<Database> up_to_date_copy(const fs::path& file) {
    Task task;
    TRY(const auto old, Database::open(file, Database::Access::read_only));
    TRY(auto copy, Database::temporary(file));
    TRY_VOID(old.copy_to(copy, task));
    TRY_VOID(make_up_to_date(copy));
    return copy;
}

} // namespace headwater
