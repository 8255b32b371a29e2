// SPDX-License-Identifier: Apache-2.0
// The only door to SQLite. It knows files, statements, transactions and changesets; it knows
// nothing of cases. No SQLite type leaves this room.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/task.h"

namespace headwater {

struct Connection;

/// A prepared statement. Places are counted from 1 and columns from 0, as in SQL programs.
/// A binding that fails is reported by the next step().
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
    /// Text or blob without a copy; gone with the next step.
    std::string_view view(int column) const;
    bool is_null(int column) const;
    enum class Type { integer = 1, real = 2, text = 3, blob = 4, null = 5 };
    Type type(int column) const;
    int columns() const;

private:
    friend class Database;
    struct State;
    explicit Statement(std::unique_ptr<State> state);
    void note(int code);
    std::unique_ptr<State> m_state;
};

/// One connection, for one thread at a time. Every commit is on the disk when it returns
/// (write-ahead log, synchronous FULL): it survives a killed program and a power cut.
class Database {
public:
    enum class Access { create, write, read_only };

    /// Errors are sentences about the file: missing, a folder, empty, not a database, in use,
    /// read-only, disk full, damaged. With Access::write a file that cannot be written is opened
    /// for reading; ask is_read_only().
    static Result<Database> open(const std::filesystem::path& file, Access access);
    /// A private database that is gone when it is closed; it spills to the disk when it is large.
    /// Its sentences speak of the file `known_as`.
    static Result<Database> temporary(const std::filesystem::path& known_as = {});
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// One statement or several, without results.
    Result<void> execute(std::string_view sql);
    /// Prepared once and kept by its text; comes back reset, without bindings.
    Result<Statement*> statement(std::string_view sql);
    Result<Statement> prepare(std::string_view sql) const;
    /// The first column of the first row; 0 where there is none.
    Result<std::int64_t> number(std::string_view sql) const;

    /// For writing, at once: fails when another program writes.
    Result<void> begin();
    Result<void> commit();
    void roll_back() noexcept;
    /// Lets triggers use virtual tables. Only for a schema that was held against the known one:
    /// that of a file from elsewhere could run what it likes.
    Result<void> trust_schema();
    /// From here on every read sees the same state, whatever others write.
    Result<void> hold_snapshot();

    /// Long statements end with Error::stopped when the task must not go on; null: no task.
    void watch(const Task* task);

    /// Copies the live database page by page with the backup API. A copy that fails or is stopped
    /// leaves nothing behind. Fails where a file stands already.
    Result<void> copy_to(const std::filesystem::path& file, Task& task) const;
    /// The same into an open database, whose content is replaced.
    Result<void> copy_to(Database& other, Task& task) const;

    bool is_read_only() const;
    const std::filesystem::path& file() const;

private:
    friend class Recorder;
    friend Result<void> play(Database& database, std::string_view changeset);
    struct State;
    explicit Database(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace headwater
