// SPDX-License-Identifier: Apache-2.0
// The door: apply, undo and redo. opening.cpp makes and opens files, reading.cpp answers.
#include "core/casefile/case.h"

#include <exception>

#include "core/casefile/case_state.h"
#include "core/casefile/steps.h"
#include "core/casefile/tables.h"
#include "core/storage/changeset.h"

namespace headwater {

namespace {

/// Rolls back unless it was committed, and watches the task meanwhile.
class Transaction {
public:
    Transaction(Database& database, const Task* task) : m_database(database) {
        m_database.watch(task);
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction() {
        m_database.watch(nullptr);
        if (!m_committed) m_database.roll_back();
    }
    Result<void> begin() { return m_database.begin(); }
    Result<void> commit() {
        m_database.watch(nullptr); // past this point there is no stopping
        TRY_VOID(m_database.commit());
        m_committed = true;
        return {};
    }

private:
    Database& m_database;
    bool m_committed = false;
};

/// The wall between a command and the case: an exception becomes an Error.
Result<void> run(const Command& command, Edits& edits) {
    try {
        return command.run(edits);
    } catch (const std::exception& exception) {
        return fail("\"%1\" could not be done (%2). Nothing was changed.",
                    {command.label, exception.what()});
    }
}

} // namespace

LogEntry Case::State::entry(std::string label, Action action, std::int64_t of_step) const {
    LogEntry entry;
    entry.when = station.now();
    entry.user = station.user;
    entry.label = std::move(label);
    entry.action = action;
    entry.of_step = of_step;
    return entry;
}

Result<void> Case::State::write(const Command& command, std::vector<Written>& entries, Task* task) {
    TRY(const auto given, number_fact(database, "count of ids"));
    TRY(auto recorder, Recorder::start(database, recorded_tables()));
    Edits edits(database, recorder, tag, given, station.user, task);
    TRY_VOID(run(command, edits));
    TRY(auto changeset, recorder.finish());
    if (changeset.empty() && edits.runs().empty()) return {};

    Written written;
    if (entries.empty()) {
        written.of_step = history.continues(command.join);
        written.join = command.join;
    } else {
        const Written& first = entries.front();
        written.of_step = first.of_step ? first.of_step : first.step;
        written.join = first.join;
    }
    written.action = written.of_step ? Action::continued : Action::done;
    TRY_VOID(set_fact(database, "count of ids", std::to_string(edits.count())));
    LogEntry logged = entry(command.label, written.action, written.of_step);
    logged.join = written.join;
    logged.why = command.why;
    logged.changeset = std::move(changeset);
    logged.runs = edits.runs();
    logged.account = edits.account();
    TRY(written.step, history.append(database, std::move(logged), std::ssize(entries)));
    entries.push_back(std::move(written));
    return {};
}

void Case::State::changed(const std::vector<Written>& entries) {
    for (const Written& one : entries)
        history.follow(one.action, one.of_step, one.join);
    if (listener) listener();
}

Case::Case(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Case::Case(Case&&) noexcept = default;
Case& Case::operator=(Case&&) noexcept = default;
Case::~Case() = default;

Result<std::int64_t> Case::apply(const Command& command, Task* task) {
    return apply_as_one({&command, 1}, task);
}

Result<std::int64_t> Case::apply_as_one(std::span<const Command> commands, Task* task) {
    if (is_read_only()) return tl::unexpected(Error{Error::Kind::failed, *m_state->notice});
    Transaction transaction(m_state->database, task);
    TRY_VOID(transaction.begin());
    std::vector<State::Written> entries;
    for (const Command& command : commands)
        TRY_VOID(m_state->write(command, entries, task));
    if (entries.empty()) return 0;
    TRY_VOID(transaction.commit());
    m_state->changed(entries);
    return entries.front().step;
}

Result<std::string> Case::undo(const Task* task) {
    return reverse(false, task);
}

Result<std::string> Case::redo(const Task* task) {
    return reverse(true, task);
}

Result<std::string> Case::reverse(bool redo, const Task* task) {
    if (is_read_only()) return tl::unexpected(Error{Error::Kind::failed, *m_state->notice});
    Database& database = m_state->database;
    History& history = m_state->history;
    const auto of_step = redo ? history.redoable() : history.undoable();
    if (of_step == 0)
        return redo ? fail("There is nothing to redo.") : fail("There is nothing to undo.");

    Transaction transaction(database, task);
    TRY_VOID(transaction.begin());
    const Journey way = history.way_of(of_step);
    TRY_VOID(travel(database, redo ? way : reversed(way), task));
    TRY(auto label, label_of(database, of_step));
    const auto action = redo ? Action::redone : Action::undone;
    TRY(const auto step, history.append(database, m_state->entry(label, action, of_step)));
    TRY_VOID(transaction.commit());
    m_state->changed({{step, action, of_step, {}}});
    return label;
}

Result<std::int64_t> Case::go_back_to(std::int64_t entry, const Task* task) {
    if (is_read_only()) return tl::unexpected(Error{Error::Kind::failed, *m_state->notice});
    Database& database = m_state->database;
    History& history = m_state->history;
    if (entry < 0 || entry > history.newest())
        return fail("The history of this case has no step %1; the last one is %2.",
                    {std::to_string(entry), std::to_string(history.newest())});
    const Journey way = history.way_to(entry);
    if (way.empty()) return 0;

    Transaction transaction(database, task);
    TRY_VOID(transaction.begin());
    TRY_VOID(travel(database, way, task));
    const std::string label = "Go back to step " + std::to_string(entry);
    TRY(const auto step, history.append(database, m_state->entry(label, Action::went_back, entry)));
    TRY_VOID(transaction.commit());
    m_state->changed({{step, Action::went_back, entry, {}}});
    return step;
}

std::int64_t Case::rows_to_undo() const {
    const auto step = m_state->history.undoable();
    return rows_moved(m_state->database, m_state->history.way_of(step)).value_or(0);
}

std::int64_t Case::rows_to_redo() const {
    const auto step = m_state->history.redoable();
    return rows_moved(m_state->database, m_state->history.way_of(step)).value_or(0);
}

std::optional<std::string> Case::undoable() const {
    const auto step = m_state->history.undoable();
    const auto label = step ? label_of(m_state->database, step) : Result<std::string>();
    return step && label ? std::optional(*label) : std::nullopt;
}

std::optional<std::string> Case::redoable() const {
    const auto step = m_state->history.redoable();
    const auto label = step ? label_of(m_state->database, step) : Result<std::string>();
    return step && label ? std::optional(*label) : std::nullopt;
}

const std::filesystem::path& Case::file() const {
    return m_state->database.file();
}

bool Case::is_read_only() const {
    return !m_state->lock;
}

std::optional<Message> Case::notice() const {
    return m_state->notice;
}

void Case::on_change(std::function<void()> listener) {
    m_state->listener = std::move(listener);
}

} // namespace headwater
