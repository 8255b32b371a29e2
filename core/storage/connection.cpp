// SPDX-License-Identifier: Apache-2.0
#include "core/storage/connection.h"

#include <string>
#include <system_error>

#include <sqlite3.h>

namespace headwater {

namespace {

tl::unexpected<Error> constraint(const std::string& file, const std::string& detail, int code) {
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return fail("The change refers to a record that is not in %1. Nothing was changed.",
                    {file});
    if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID)
        return fail("A record with the same number is in %1 already. Nothing was changed.", {file});
    return fail("%1 does not take the change (%2). Nothing was changed.", {file, detail});
}

tl::unexpected<Error> sentence(const std::string& file, const std::string& detail, int code) {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail("%1 is in use by another program. Close it there and try again.", {file});
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return fail("%1 cannot be written: the file or its folder is read-only. Copy it to a "
                    "folder of your own and open the copy.",
                    {file});
    case SQLITE_FULL:
        return fail("The disk is full. %1 was left as it was; make room and try again.", {file});
    case SQLITE_IOERR:
        return fail("%1 could not be read or written (%2). Check that the disk has room and is "
                    "still connected, then try again; what was saved before is safe.",
                    {file, detail});
    case SQLITE_CORRUPT:
        return fail("%1 is damaged. Open a backup copy of it.", {file});
    case SQLITE_NOTADB:
        return fail("%1 is not a case file: it was made by another program, or its beginning is "
                    "damaged.",
                    {file});
    case SQLITE_CANTOPEN:
        return fail("%1 could not be opened. Check that you may read the file and its folder.",
                    {file});
    case SQLITE_NOMEM:
        return fail("There is not enough memory for this. %1 was left as it was.", {file});
    case SQLITE_TOOBIG:
        return fail("This is more than one step may hold. Split it into smaller parts; %1 was left "
                    "as it was.",
                    {file});
    default:
        return fail("%1 could not be read or changed (%2).", {file, detail});
    }
}

} // namespace

Connection::~Connection() {
    std::error_code ignored;
    if (only_looks && std::filesystem::exists(lock_beside(file), ignored))
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_close_v2(handle);
}

std::filesystem::path lock_beside(const std::filesystem::path& file) {
    return file.string() + "-lock";
}

tl::unexpected<Error> trouble(const Connection& connection, int code) {
    const std::string file = connection.file.string();
    const std::string detail =
        connection.handle ? sqlite3_errmsg(connection.handle) : sqlite3_errstr(code);
    const int primary = code & 0xff;
    if (primary == SQLITE_INTERRUPT) return stopped();
    if (primary == SQLITE_CONSTRAINT) return constraint(file, detail, code);
    return sentence(file, detail, code);
}

} // namespace headwater
