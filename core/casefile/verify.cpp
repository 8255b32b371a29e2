// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/verify.h"

#include "core/casefile/case_state.h"
#include "core/casefile/rows.h"
#include "core/casefile/tables.h"
#include "core/storage/changeset.h"

namespace headwater {

namespace {

constexpr std::size_t most_findings = 100;

void note(Verification& out, Message message) {
    out.sound = false;
    if (out.findings.size() < most_findings) out.findings.push_back(std::move(message));
}

/// A part of the file that cannot be read is a finding; a Stop ends the whole.
Result<void> note_failure(Verification& out, Result<void> result) {
    if (result) return {};
    if (result.error().kind == Error::Kind::stopped) return result;
    note(out, result.error().message);
    return {};
}

std::string name_of_entry(const LogEntry& entry) {
    return std::to_string(entry.step) + " (\"" + entry.label + "\", " + entry.when + ", " +
           entry.user + ")";
}

/// Follows the seals from entry to entry.
class Chain {
public:
    explicit Chain(Digest before_all) : m_before(before_all) {}

    void follow(const LogEntry& entry, bool readable, const Digest& stored, Verification& out) {
        const bool complete = entry.step == m_step + 1;
        if (!complete) {
            note(out, say("The history is not complete: entry %1 is missing, between entries %2 "
                          "and %3.",
                          {std::to_string(m_step + 1), std::to_string(m_step),
                           std::to_string(entry.step)}));
        } else if (!readable || seal(m_before, entry) != stored) {
            note(out, say("Entry %1 of the history was altered after it was written: it does not "
                          "fit its seal.",
                          {name_of_entry(entry)}));
        }
        m_step = entry.step;
        m_before = stored;
        ++out.entries;
    }
    std::string end() const { return m_step ? end_of_history(m_step, m_before) : "0"; }

private:
    std::int64_t m_step = 0;
    Digest m_before;
};

LogEntry log_entry_from(const Statement& row) {
    return {row.integer(0),
            row.text(1),
            row.text(2),
            row.text(3),
            parse_action(row.view(4)).value_or(Action::done),
            row.integer(5),
            row.text(6),
            row.text(7)};
}

Result<void> check_end(const Database& database, const Chain& chain, Verification& out) {
    TRY(const auto end, fact(database, "end of history"));
    if (end != chain.end())
        note(out, say("The history does not end where the case says it ends (entry %1): entries "
                      "at its end were removed or added.",
                      {end.substr(0, end.find(' '))}));
    return {};
}

Result<void> check_integrity(const Database& database, Verification& out) {
    TRY(auto rows, database.prepare("PRAGMA integrity_check(20)"));
    return each_row(rows, [&] {
        if (rows.view(0) != "ok") note(out, say("The file is damaged: %1", {rows.text(0)}));
        return true;
    });
}

Result<void> check_references(const Database& database, Verification& out) {
    TRY(auto rows, database.prepare("PRAGMA foreign_key_check"));
    return each_row(rows, [&] {
        note(out, say("A record of the table %1 refers to a record of the table %2 that does not "
                      "exist.",
                      {rows.text(0), rows.text(2)}));
        return true;
    });
}

Result<void> check_search(Database& copy, Verification& out) {
    const auto fits =
        copy.execute("INSERT INTO entity_words(entity_words, rank) VALUES ('integrity-check', 1)");
    if (!fits) note(out, say("The words for searching do not fit the entities."));
    return copy.execute("DROP TRIGGER entity_words_added; DROP TRIGGER entity_words_removed;"
                        "DROP TRIGGER entity_words_changed");
}

Result<void> take_back(Database& copy, std::int64_t step) {
    TRY(const auto changeset, changeset_of(copy, step));
    TRY(const auto inverse, inverse_of(changeset));
    return play(copy, inverse);
}

/// What is left when every step is taken back: the title that the case was made with.
Result<void> check_empty(const Database& copy, Verification& out) {
    TRY(auto title, copy.prepare("SELECT count(*) FROM setting WHERE name = 'title' AND "
                                 "value = (SELECT value FROM fact WHERE name = 'first title')"));
    TRY_VOID(title.step());
    if (title.integer(0) != 1)
        note(out, say("The title of the case was changed without the history knowing."));
    for (const auto& table : recorded_tables()) {
        TRY(const auto rows, copy.number("SELECT count(*) FROM " + table));
        const auto own = table == "setting" ? title.integer(0) : 0;
        if (rows > own)
            note(out, say("The table %1 holds records that no step of the history made: %2.",
                          {table, std::to_string(rows - own)}));
    }
    return {};
}

} // namespace

Result<void> check_chain(const Database& database, Task& task, Verification& out) {
    TRY(const auto before_all, seal_before_all(database));
    TRY(auto rows, database.prepare("SELECT step, at, user, label, action, of_step, join_key, "
                                    "changeset, chain FROM history ORDER BY step"));
    Chain chain(before_all);
    TRY_VOID(each_row(rows, [&] {
        chain.follow(log_entry_from(rows), parse_action(rows.view(4)).has_value(),
                     digest_from(rows.view(8)), out);
        return task.may_go_on();
    }));
    if (!task.may_go_on()) return stopped();
    return check_end(database, chain, out);
}

Result<void> check_file(const Database& database, Verification& out) {
    TRY_VOID(check_integrity(database, out));
    return check_references(database, out);
}

Result<void> check_tables_against_log(const Database& database, const History& history, Task& task,
                                      Verification& out) {
    TRY(auto copy, Database::temporary());
    TRY_VOID(database.copy_to(copy, task));
    TRY_VOID(check_search(copy, out));
    copy.watch(&task);
    const auto& steps = history.in_force();
    task.restart(steps.size());
    for (auto step = steps.rbegin(); step != steps.rend(); ++step, task.advance()) {
        const auto taken = take_back(copy, *step);
        if (!taken && taken.error().kind == Error::Kind::stopped) return taken;
        if (taken) continue;
        TRY(const auto label, label_of(copy, *step));
        note(out, say("The records that step %1 (\"%2\") made or changed are not as the history "
                      "left them: the file was altered past the program, or the entry is damaged.",
                      {std::to_string(*step), label}));
        return {};
    }
    return check_empty(copy, out);
}

Result<Verification> Case::verify(Task& task) const {
    Verification out;
    Database& database = m_state->database;
    database.watch(&task);
    auto checked = note_failure(out, check_chain(database, task, out));
    if (checked) checked = note_failure(out, check_file(database, out));
    if (checked)
        checked =
            note_failure(out, check_tables_against_log(database, m_state->history, task, out));
    database.watch(nullptr);
    if (!checked) return tl::unexpected(std::move(checked).error());
    return out;
}

} // namespace headwater
