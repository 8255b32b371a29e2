// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include <functional>
#include <unordered_map>

#include <sqlite3.h>

#include "core/storage/database_state.h"
#include "core/storage/statement_state.h"

namespace headwater {

namespace {

constexpr int instructions_between_questions = 20'000;

int ask_task(void* task) {
    return static_cast<const Task*>(task)->may_go_on() ? 0 : 1;
}

} // namespace

Database::Database(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<void> Database::execute(std::string_view sql) {
    sqlite3* const handle = m_state->connection->handle;
    const int code = sqlite3_exec(handle, std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return trouble(*m_state->connection, code);
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) const {
    auto state = std::make_unique<Statement::State>();
    state->connection = m_state->connection;
    const int code =
        sqlite3_prepare_v3(state->connection->handle, sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &state->handle, nullptr);
    if (code != SQLITE_OK) return trouble(*m_state->connection, code);
    return Statement(std::move(state));
}

Result<Statement*> Database::statement(std::string_view sql) {
    const auto known = m_state->statements.find(sql);
    if (known != m_state->statements.end()) {
        known->second.reset();
        sqlite3_clear_bindings(known->second.m_state->handle);
        return &known->second;
    }
    TRY(auto made, prepare(sql));
    return &m_state->statements.emplace(std::string(sql), std::move(made)).first->second;
}

Result<std::int64_t> Database::number(std::string_view sql) const {
    TRY(auto asked, prepare(sql));
    TRY(const bool there, asked.step());
    return there ? asked.integer(0) : 0;
}

Result<void> Database::begin() {
    return execute("BEGIN IMMEDIATE");
}

Result<void> Database::commit() {
    return execute("COMMIT");
}

void Database::roll_back() noexcept {
    // A statement in the middle of its rows would make the rollback fail.
    for (auto& [sql, kept] : m_state->statements)
        kept.reset();
    if (sqlite3_get_autocommit(m_state->connection->handle)) return;
    watch(nullptr);
    sqlite3_exec(m_state->connection->handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Database::trust_schema() {
    const int code =
        sqlite3_db_config(m_state->connection->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
    if (code != SQLITE_OK) return trouble(*m_state->connection, code);
    return {};
}

Result<void> Database::hold_snapshot() {
    TRY_VOID(execute("BEGIN"));
    TRY_VOID(number("SELECT count(*) FROM sqlite_schema"));
    return {};
}

void Database::watch(const Task* task) {
    sqlite3_progress_handler(m_state->connection->handle, instructions_between_questions,
                             task ? ask_task : nullptr, const_cast<Task*>(task));
}

bool Database::is_read_only() const {
    return m_state->only_reads || sqlite3_db_readonly(m_state->connection->handle, "main") != 0;
}

const std::filesystem::path& Database::file() const {
    return m_state->connection->file;
}

} // namespace headwater
