// SPDX-License-Identifier: Apache-2.0
// Opening a database file: what can be wrong with it, and how it is held once it is open.
#include <algorithm>
#include <cstdint>
#include <string>
#include <system_error>

#include <sqlite3.h>

#include "core/storage/database_state.h"
#include "core/storage/functions.h"

namespace headwater {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t header_size = 100;
constexpr int patience_ms = 5'000;

/// Foreign keys are checked; a case file from elsewhere can run nothing and spoil nothing.
int harden(sqlite3* handle) {
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, patience_ms);
    int code = sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    return code == SQLITE_OK ? define_functions(handle) : code;
}

/// Percent-encoded, as SQLite wants it in a file URI.
std::string uri_of(const fs::path& file, std::string_view options) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : fs::absolute(file).generic_string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c != '%' && c != '?' && c != '#') {
            uri += c;
            continue;
        }
        uri += '%';
        uri += digits[byte >> 4];
        uri += digits[byte & 15];
    }
    return uri.append("?").append(options);
}

Result<std::shared_ptr<Connection>> connect(const fs::path& file, const std::string& name,
                                            int flags) {
    auto connection = std::make_shared<Connection>();
    connection->file = file;
    if (!name.empty()) connection->held.emplace(file);
    int code = sqlite3_open_v2(name.c_str(), &connection->handle, flags, nullptr);
    if (code == SQLITE_OK) code = harden(connection->handle);
    // Reading the first page shows whether this is a database that can be used at all.
    if (code == SQLITE_OK)
        code = sqlite3_exec(connection->handle, "PRAGMA schema_version", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return trouble(*connection, code);
    return connection;
}

std::uint32_t big_endian(std::string_view header, std::size_t at, std::size_t bytes) {
    std::uint32_t number = 0;
    for (const char c : header.substr(at, bytes))
        number = number << 8 | static_cast<unsigned char>(c);
    return number;
}

/// The header says how many pages of which size there are (SQLite file format, section 1.3).
bool lacks_its_end(const fs::path& file, std::string_view header) {
    std::error_code ignored;
    const auto log = fs::file_size(file.string() + "-wal", ignored);
    if (!ignored && log > 0) return false; // the log may hold the rest
    const std::uint32_t page = big_endian(header, 16, 2);
    const bool counted = big_endian(header, 24, 4) == big_endian(header, 92, 4);
    const std::uint64_t size = std::uint64_t{page == 1 ? 65536 : page} * big_endian(header, 28, 4);
    return counted && fs::file_size(file, ignored) < size;
}

/// The header of the file; shorter where that is all there is. Read by SQLite's own hand: where
/// locks belong to the process (POSIX), a descriptor of ours would, when it is closed, let go of
/// those of every connection to the same file, and another program would end their log.
Result<std::string> header_of(const fs::path& file) {
    Connection looking;
    sqlite3_file* bytes = nullptr;
    sqlite3_int64 size = 0;
    const bool readable = sqlite3_open_v2(file.string().c_str(), &looking.handle,
                                          SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
                          sqlite3_file_control(looking.handle, "main", SQLITE_FCNTL_FILE_POINTER,
                                               &bytes) == SQLITE_OK &&
                          bytes->pMethods && bytes->pMethods->xFileSize(bytes, &size) == SQLITE_OK;
    std::string header(static_cast<std::size_t>(std::clamp<sqlite3_int64>(size, 0, header_size)),
                       '\0');
    if (readable &&
        (header.empty() || bytes->pMethods->xRead(bytes, header.data(),
                                                  static_cast<int>(header.size()), 0) == SQLITE_OK))
        return header;
    return fail("%1 could not be opened. Check that you may read the file and its folder.",
                {file.string()});
}

Result<void> check_content(const fs::path& file) {
    TRY(const std::string header, header_of(file));
    if (header.empty())
        return fail("%1 is empty (0 bytes). Choose another file or a backup copy.",
                    {file.string()});
    if (!header.starts_with(std::string_view("SQLite format 3\0", 16)))
        return fail("%1 is not a case file: it was made by another program, or its beginning is "
                    "damaged.",
                    {file.string()});
    if (header.size() < header_size || lacks_its_end(file, header))
        return fail("%1 is damaged: its end is missing. Open a backup copy of it.",
                    {file.string()});
    return {};
}

Result<void> check_existing(const fs::path& file) {
    std::error_code ignored;
    const auto status = fs::status(file, ignored);
    if (fs::is_directory(status))
        return fail("%1 is a folder. Choose a file inside it.", {file.string()});
    if (!fs::exists(status))
        return fail("There is no file %1. Check its name and folder.", {file.string()});
    if (!fs::is_regular_file(status))
        return fail("%1 is no ordinary file. Choose a case file.", {file.string()});
    return check_content(file);
}

Result<void> check_new(const fs::path& file) {
    std::error_code ignored;
    const auto folder = fs::absolute(file).parent_path();
    if (!fs::is_directory(folder, ignored))
        return fail("There is no folder %1. Make it first, or choose another.", {folder.string()});
    if (fs::exists(fs::symlink_status(file, ignored)))
        return fail("%1 exists already. Choose another name.", {file.string()});
    return {};
}

/// A file on a read-only medium has no room for the log beside it; it is read as it lies there,
/// which is whole unless a log of changes was left behind.
Result<std::shared_ptr<Connection>> connect_to_read(const fs::path& file) {
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    auto connection = connect(file, uri_of(file, "mode=ro"), flags);
    std::error_code ignored;
    if (connection || fs::exists(file.string() + "-wal", ignored)) return connection;
    auto still = connect(file, uri_of(file, "immutable=1"), flags);
    return still ? std::move(still) : std::move(connection);
}

/// What can write ends the log when it is the last to close, and leaves nothing beside the file;
/// so a reader takes such a connection where it gets one, and only reads by it. Where somebody has
/// the case for writing the log is his to end.
Result<std::shared_ptr<Connection>> connect_to_look(const fs::path& file) {
    auto connection = connect(file, file.string(), SQLITE_OPEN_READWRITE);
    if (connection && sqlite3_exec((*connection)->handle, "PRAGMA query_only = 1", nullptr, nullptr,
                                   nullptr) == SQLITE_OK) {
        (*connection)->only_looks = true;
        return connection;
    }
    return connect_to_read(file);
}

Result<void> prepare_to_write(Database& database) {
    return database.execute("PRAGMA journal_mode = WAL;"
                            "PRAGMA synchronous = FULL;"
                            "PRAGMA journal_size_limit = 67108864;"
                            "PRAGMA cache_size = -65536;"
                            "PRAGMA temp_store = MEMORY");
}

} // namespace

Result<Database> Database::open(const fs::path& file, Access access) {
    TRY_VOID(access == Access::create ? check_new(file) : check_existing(file));
    if (access != Access::read_only) {
        const int create = access == Access::create ? SQLITE_OPEN_CREATE : 0;
        auto connection = connect(file, file.string(), SQLITE_OPEN_READWRITE | create);
        if (!connection && access == Access::create)
            return tl::unexpected(std::move(connection).error());
        if (connection) {
            Database database(std::make_unique<State>(State{std::move(*connection), {}, false}));
            if (!database.is_read_only()) {
                const auto ready = prepare_to_write(database);
                if (ready) return database;
                if (access == Access::create) return tl::unexpected(ready.error());
            }
        }
    }
    TRY(auto connection, connect_to_look(file));
    return Database(std::make_unique<State>(State{std::move(connection), {}, true}));
}

Result<Database> Database::temporary(const fs::path& known_as) {
    TRY(auto connection, connect(known_as, "", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    Database database(std::make_unique<State>(State{std::move(connection), {}, false}));
    TRY_VOID(database.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                              "PRAGMA cache_size = -65536"));
    return database;
}

} // namespace headwater
