// SPDX-License-Identifier: Apache-2.0
// The only door to SQLite. It knows files, statements, transactions and changesets; it knows
// nothing of cases. No SQLite type leaves this room.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

/// A prepared statement. Binding and columns are counted from 1 and 0, as in SQL programs.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    Statement& bind(int place, std::int64_t value);
    Statement& bind(int place, double value);
    Statement& bind(int place, std::string_view value);
    Statement& bind_blob(int place, std::string_view bytes);
    Statement& bind_null(int place);

    /// True: a row is there; false: done.
    Result<bool> step();
    /// Runs to the end and makes ready for the next binding.
    Result<void> run();
    void reset();

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    bool is_null(int column) const;

private:
    friend class Database;
    struct State;
    explicit Statement(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

class Database {
public:
    enum class Access { create, write, read_only };

    /// Errors are sentences about the file: missing, a directory, not a database, locked, read-only,
    /// disk full, damaged.
    static Result<Database> open(const std::filesystem::path& file, Access access);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    Result<void> execute(std::string_view sql);
    /// Prepared statements are kept by their text.
    Result<Statement*> statement(std::string_view sql);
    Result<Statement> prepare(std::string_view sql) const;

    Result<void> begin();
    Result<void> commit();
    void roll_back() noexcept;

    /// Rolls long statements back with Error::stopped when the task must not go on.
    void watch(Task* task);

    /// Copies the live database page by page with the backup API.
    Result<void> copy_to(const std::filesystem::path& file, Task& task) const;

    bool is_read_only() const;
    const std::filesystem::path& file() const;

private:
    friend class Recorder;
    struct State;
    explicit Database(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace headwater
