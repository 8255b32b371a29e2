// SPDX-License-Identifier: Apache-2.0
// Prepared statements: bindings, steps and columns.
#include <sqlite3.h>

#include "core/storage/statement_state.h"

namespace headwater {

Statement::State::~State() {
    sqlite3_finalize(handle);
}

Statement::Statement(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

void Statement::note(int code) {
    if (m_state->trouble == SQLITE_OK) m_state->trouble = code;
}

Statement& Statement::bind(int place, std::int64_t value) {
    note(sqlite3_bind_int64(m_state->handle, place, value));
    return *this;
}

Statement& Statement::bind(int place, double value) {
    note(sqlite3_bind_double(m_state->handle, place, value));
    return *this;
}

Statement& Statement::bind(int place, std::string_view value) {
    // Most texts of a record are empty: those need no copy.
    note(value.empty() ? sqlite3_bind_text(m_state->handle, place, "", 0, SQLITE_STATIC)
                       : sqlite3_bind_text64(m_state->handle, place, value.data(), value.size(),
                                             SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind_blob(int place, std::string_view bytes) {
    note(bytes.empty() ? sqlite3_bind_zeroblob(m_state->handle, place, 0)
                       : sqlite3_bind_blob64(m_state->handle, place, bytes.data(), bytes.size(),
                                             SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind_null(int place) {
    note(sqlite3_bind_null(m_state->handle, place));
    return *this;
}

Result<bool> Statement::step() {
    const int code =
        m_state->trouble == SQLITE_OK ? sqlite3_step(m_state->handle) : m_state->trouble;
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    auto error = trouble(*m_state->connection, code);
    reset();
    return error;
}

Result<void> Statement::run() {
    Result<bool> more = step();
    while (more && *more)
        more = step();
    if (!more) return tl::unexpected(std::move(more).error());
    reset();
    return {};
}

void Statement::reset() {
    sqlite3_reset(m_state->handle);
    m_state->trouble = SQLITE_OK;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_state->handle, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_state->handle, column);
}

std::string_view Statement::view(int column) const {
    const void* const bytes = sqlite3_column_blob(m_state->handle, column);
    const int size = sqlite3_column_bytes(m_state->handle, column);
    if (!bytes) return {};
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::string Statement::text(int column) const {
    return std::string(view(column));
}

// The types of a Statement are SQLite's, whose numbers are part of its file format.
static_assert(static_cast<int>(Statement::Type::integer) == SQLITE_INTEGER);
static_assert(static_cast<int>(Statement::Type::real) == SQLITE_FLOAT);
static_assert(static_cast<int>(Statement::Type::text) == SQLITE_TEXT);
static_assert(static_cast<int>(Statement::Type::blob) == SQLITE_BLOB);
static_assert(static_cast<int>(Statement::Type::null) == SQLITE_NULL);

bool Statement::is_null(int column) const {
    return sqlite3_column_type(m_state->handle, column) == SQLITE_NULL;
}

Statement::Type Statement::type(int column) const {
    return static_cast<Type>(sqlite3_column_type(m_state->handle, column));
}

int Statement::columns() const {
    return sqlite3_column_count(m_state->handle);
}

} // namespace headwater
