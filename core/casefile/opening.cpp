// SPDX-License-Identifier: Apache-2.0
// Making case files and opening them: for writing where that is possible, else for reading with a
// sentence that says why.
#include <system_error>

#include "core/casefile/case_state.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/tables.h"
#include "core/casefile/upgrading.h"

namespace headwater {

namespace fs = std::filesystem;

namespace {

Result<void> fill_new(Database& database, std::string_view title, const Station& station) {
    const std::uint32_t tag = station.tag ? station.tag & 0x7fffffff : random_tag();
    TRY_VOID(database.begin());
    TRY_VOID(make_tables(database));
    TRY_VOID(set_fact(database, "station", std::to_string(tag)));
    TRY_VOID(set_fact(database, "count of ids", "0"));
    TRY_VOID(set_fact(database, "birth", station.now()));
    TRY_VOID(set_fact(database, "first title", title));
    TRY_VOID(set_fact(database, "end of history", "0"));
    TRY_VOID(put_setting(database, "title", title));
    return database.commit();
}

/// Makes the file elsewhere first, so that a program killed meanwhile leaves no half a case.
Result<void> make_file(const fs::path& file, std::string_view title, const Station& station) {
    TRY(auto database, Database::open(file, Database::Access::create));
    auto made = fill_new(database, title, station);
    if (made) made = database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    return made;
}

void remove_with_logs(const fs::path& file) {
    std::error_code ignored;
    for (const char* const suffix : {"", "-wal", "-shm"})
        fs::remove(file.string() + suffix, ignored);
}

/// From here on the file is there, whole.
Result<void> put_in_place(const fs::path& draft, const fs::path& file) {
    std::error_code failed;
    fs::rename(draft, file, failed);
    if (!failed) return {};
    remove_with_logs(draft);
    return fail("%1 could not be made (%2). Choose another name or folder.",
                {file.string(), failed.message()});
}

struct Opened {
    Database database;
    std::optional<FileLock> lock;  ///< empty: for reading only
    std::optional<Message> notice; ///< why
};

Result<Opened> open_to_read(const fs::path& file, std::int64_t version, Message why) {
    TRY(auto database, version < tables_version
                           ? up_to_date_copy(file)
                           : Database::open(file, Database::Access::read_only));
    return Opened{std::move(database), std::nullopt, std::move(why)};
}

std::optional<Message> found_on_opening(const fs::path& file, bool left_behind,
                                        std::int64_t version) {
    if (left_behind)
        return say("The program was not closed properly when %1 was last open. Every step that "
                   "was done is in the case; look at the last ones in its history.",
                   {file.string()});
    if (version < tables_version)
        return say("%1 was brought up to date for this version of Headwater. As it was before, it "
                   "is kept in %2.",
                   {file.string(), kept_old(file, version).string()});
    return std::nullopt;
}

Result<Opened> open_to_write(const fs::path& file, std::int64_t version) {
    const Message read_only = say("%1 or its folder cannot be written, so the case can only be "
                                  "read. Copy it to a folder of your own to change it.",
                                  {file.string()});
    auto lock = FileLock::take(file);
    if (!lock) return open_to_read(file, version, read_only);
    if (!*lock)
        return open_to_read(file, version,
                            say("%1 is open in another program, so it can only be read here. "
                                "Close it there to change it.",
                                {file.string()}));
    const bool old = version < tables_version;
    const auto upgraded = old ? upgrade(file) : Result<void>();
    if (!upgraded) return open_to_read(file, version, upgraded.error().message);
    TRY(auto database, Database::open(file, Database::Access::write));
    if (database.is_read_only()) return Opened{std::move(database), std::nullopt, read_only};
    TRY(const bool own_schema, has_own_schema(database));
    if (!own_schema)
        return open_to_read(file, tables_version,
                            say("The tables of %1 were altered by another program, so the "
                                "case is only read. Open a backup copy to go on working.",
                                {file.string()}));
    TRY_VOID(database.trust_schema());
    auto notice = found_on_opening(file, (*lock)->was_left_behind(), version);
    return Opened{std::move(database), std::move(*lock), std::move(notice)};
}

/// Nothing is written to a file, nor beside it, before it is known to be a case.
Result<std::int64_t> check_is_case(const fs::path& file) {
    TRY(const auto database, Database::open(file, Database::Access::read_only));
    return check_tables(database);
}

} // namespace

Result<Case> Case::create(const fs::path& file, std::string title, Station station) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored)))
        return fail("%1 exists already. Choose another name.", {file.string()});
    const fs::path draft = file.string() + "-new";
    remove_with_logs(draft);
    auto made = make_file(draft, title, station);
    if (!made) {
        remove_with_logs(draft);
        return tl::unexpected(std::move(made).error());
    }
    TRY_VOID(put_in_place(draft, file));
    return open(file, std::move(station));
}

Result<Case> Case::open(const fs::path& file, Station station, Access access) {
    TRY(const auto version, check_is_case(file));
    TRY(auto opened,
        access == Access::write
            ? open_to_write(file, version)
            : open_to_read(file, version, say("%1 was opened for reading only.", {file.string()})));
    // Who asked to read reads one state of the case, whatever others write meanwhile.
    if (access == Access::read_only) TRY_VOID(opened.database.hold_snapshot());
    TRY(const auto tag, number_fact(opened.database, "station"));
    TRY(auto history, History::load(opened.database));
    return Case(std::make_unique<State>(State{std::move(station),
                                              std::move(opened.lock),
                                              std::move(opened.database),
                                              tag,
                                              std::move(history),
                                              std::move(opened.notice),
                                              {},
                                              {}}));
}

Result<void> Case::save_copy(const fs::path& copy, Task& task) const {
    std::error_code failed;
    if (fs::exists(fs::symlink_status(copy, failed)))
        return fail("%1 exists already. Choose another name.", {copy.string()});
    const fs::path draft = copy.string() + "-new";
    remove_with_logs(draft);
    TRY_VOID(m_state->database.copy_to(draft, task));
    return put_in_place(draft, copy);
}

Result<Case> Case::snapshot() const {
    return open(file(), m_state->station, Access::read_only);
}

Result<void> Case::copy_to(const fs::path& file, Task& task) const {
    return m_state->database.copy_to(file, task);
}

} // namespace headwater
