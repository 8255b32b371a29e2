// SPDX-License-Identifier: Apache-2.0
// The seals of the history, from the first entry to the last.
#include "core/casefile/rows.h"
#include "core/casefile/tables.h"
#include "core/casefile/verify.h"

namespace headwater {

namespace {

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

Result<LogEntry> log_entry_from(const Database& database, const Statement& row) {
    LogEntry entry{row.integer(0),
                   row.text(1),
                   row.text(2),
                   row.text(3),
                   parse_action(row.view(4)).value_or(Action::done),
                   row.integer(5),
                   row.text(6),
                   row.text(7),
                   {}};
    entry.why = row.text(9);
    TRY(entry.runs, runs_of_entry(database, entry.step));
    TRY(entry.account, account_of(database, entry.step));
    return entry;
}

Result<void> check_end(const Database& database, const Chain& chain, Verification& out) {
    TRY(const auto end, fact(database, "end of history"));
    if (end != chain.end())
        note(out, say("The history does not end where the case says it ends (entry %1): entries "
                      "at its end were removed or added.",
                      {end.substr(0, end.find(' '))}));
    return {};
}

} // namespace

Result<void> check_chain(const Database& database, Task& task, Verification& out) {
    TRY(const auto before_all, seal_before_all(database));
    TRY(auto rows, database.prepare("SELECT step, at, user, label, action, of_step, join_key, "
                                    "changeset, chain, (SELECT text FROM reason r WHERE r.step = "
                                    "history.step) FROM history ORDER BY step"));
    Chain chain(before_all);
    TRY(bool more, rows.step());
    while (more) {
        if (!task.may_go_on()) return stopped();
        TRY(const auto entry, log_entry_from(database, rows));
        const bool readable = parse_action(rows.view(4)).has_value();
        chain.follow(entry, readable, digest_from(rows.view(8)), out);
        TRY(more, rows.step());
    }
    return check_end(database, chain, out);
}

} // namespace headwater
