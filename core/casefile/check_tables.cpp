// SPDX-License-Identifier: Apache-2.0
// The tables against the log: a private copy is taken back to the day it was made.
#include <algorithm>

#include "core/casefile/import_run.h"
#include "core/casefile/rows.h"
#include "core/casefile/tables.h"
#include "core/casefile/touched.h"
#include "core/casefile/verify.h"
#include "core/storage/changeset.h"

namespace headwater {

namespace {

/// What the words for searching lack or have too much is a matter of the file, not of its history.
Result<void> check_search(Database& copy, Verification& out) {
    const auto fits =
        copy.execute("INSERT INTO entity_words(entity_words, rank) VALUES ('integrity-check', 1)");
    if (!fits) note(out, say("The words for searching do not fit the entities."));
    TRY(const auto unlike,
        copy.number("SELECT (SELECT count(*) FROM (SELECT rowid FROM quotation_words EXCEPT "
                    "SELECT id FROM evidence WHERE quotation <> '')) + "
                    "(SELECT count(*) FROM (SELECT id FROM evidence WHERE quotation <> '' EXCEPT "
                    "SELECT rowid FROM quotation_words))"));
    if (unlike) note(out, say("The words for searching do not fit the quotations."));
    return copy.execute("DROP TRIGGER entity_words_added; DROP TRIGGER entity_words_removed;"
                        "DROP TRIGGER entity_words_changed; DROP TRIGGER quotation_added;"
                        "DROP TRIGGER quotation_removed; DROP TRIGGER quotation_changed");
}

/// Which step touched which record is derived from the log; here it is derived once more.
Result<void> check_touched(Database& copy, Verification& out) {
    TRY_VOID(copy.execute("CREATE TEMP TABLE stored AS SELECT record, step FROM touched;"
                          "DELETE FROM touched"));
    const auto derived = touch_by_whole_log(copy);
    if (!derived) return {}; // the chain of seals names the damaged entry
    TRY(const auto unlike,
        copy.number("SELECT (SELECT count(*) FROM (SELECT * FROM stored EXCEPT SELECT * FROM "
                    "touched)) + (SELECT count(*) FROM (SELECT * FROM touched EXCEPT SELECT * "
                    "FROM stored))"));
    if (unlike)
        note(out, say("What the case says about which step touched which record is not what its "
                      "history says."));
    return {};
}

/// False: the rows of an import are not those that came.
Result<bool> take_back(Database& copy, std::int64_t step) {
    TRY(const auto changeset, changeset_of(copy, step));
    TRY(const auto inverse, inverse_of(changeset));
    TRY_VOID(play(copy, inverse));
    TRY(const auto runs, runs_of(copy, step));
    for (const auto& run : runs) {
        TRY(const auto digest, digest_of_rows(copy, run, Shelf::in_force));
        if (digest != run.digest) return false;
        TRY_VOID(remove_rows(copy, run, Shelf::in_force));
    }
    return true;
}

/// The steps with runs that are not in force.
Result<std::vector<std::int64_t>> undone_imports(const Database& copy,
                                                 const std::vector<std::int64_t>& in_force) {
    TRY(auto rows, copy.prepare("SELECT DISTINCT iif(action = 'continue', of_step, step) "
                                "FROM history WHERE step IN (SELECT step FROM import_run)"));
    std::vector<std::int64_t> steps;
    TRY_VOID(each_row(rows, [&] {
        const auto step = rows.integer(0);
        if (!std::binary_search(in_force.begin(), in_force.end(), step)) steps.push_back(step);
        return true;
    }));
    return steps;
}

/// Undone imports lie aside, whole, and nothing else does.
Result<void> check_aside(Database& copy, const std::vector<std::int64_t>& in_force,
                         Verification& out) {
    TRY(const auto steps, undone_imports(copy, in_force));
    for (const auto step : steps) {
        TRY(const auto runs, runs_of(copy, step));
        for (const auto& run : runs) {
            TRY(const auto digest, digest_of_rows(copy, run, Shelf::aside));
            if (digest != run.digest)
                note(out, say("The records of step %1, which was undone, are not those that it "
                              "took in.",
                              {std::to_string(step)}));
            TRY_VOID(remove_rows(copy, run, Shelf::aside));
        }
    }
    TRY(const auto left, rows_aside(copy));
    if (left)
        note(out, say("Records lie aside that belong to no step of the history: %1.",
                      {std::to_string(left)}));
    return {};
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

/// False: a step did not find the records as it had left them, and no earlier one can be tried.
Result<bool> take_all_back(Database& copy, const std::vector<std::int64_t>& steps, Task& task,
                           Verification& out) {
    task.restart(steps.size());
    for (auto step = steps.rbegin(); step != steps.rend(); ++step, task.advance()) {
        const auto taken = take_back(copy, *step);
        if (taken && *taken) continue;
        if (!taken && taken.error().kind == Error::Kind::stopped) return taken;
        TRY(const auto label, label_of(copy, *step));
        note(out, say("The records that step %1 (\"%2\") made or changed are not as the history "
                      "left them: the file was altered past the program, or the entry is damaged.",
                      {std::to_string(*step), label}));
        return false;
    }
    return true;
}

} // namespace

Result<void> check_tables_against_log(const Database& database, const History& history, Task& task,
                                      Verification& out) {
    TRY(auto copy, Database::temporary());
    TRY_VOID(database.copy_to(copy, task));
    TRY_VOID(check_search(copy, out));
    TRY_VOID(check_touched(copy, out));
    TRY_VOID(copy.execute("PRAGMA foreign_keys = OFF")); // they were checked in the file itself
    copy.watch(&task);
    TRY_VOID(check_aside(copy, history.in_force(), out));
    TRY(const bool all, take_all_back(copy, history.in_force(), task, out));
    return all ? check_empty(copy, out) : Result<void>();
}

} // namespace headwater
