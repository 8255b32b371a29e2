// SPDX-License-Identifier: Apache-2.0
// The history of one record, told from now backwards.
#include <algorithm>
#include <set>

#include "core/casefile/case_state.h"
#include "core/casefile/field_changes.h"
#include "core/casefile/rows.h"
#include "core/casefile/touched.h"

namespace headwater {

namespace {

constexpr std::string_view own_items = "SELECT id FROM evidence WHERE subject = ?1 AND EXISTS "
                                       "(SELECT 1 FROM touched WHERE record = evidence.id)";

/// An undo or a redo of one of the steps.
constexpr std::string_view reversals =
    "SELECT step FROM history WHERE of_step = ?1 AND action IN ('undo', 'redo')";

Result<void> add_numbers(Database& database, std::string_view sql, std::int64_t asked,
                         std::set<std::int64_t>& numbers) {
    TRY(auto* rows, database.statement(sql));
    rows->bind(1, asked);
    TRY_VOID(each_row(*rows, [&] {
        numbers.insert(rows->integer(0));
        return true;
    }));
    rows->reset();
    return {};
}

Result<std::string> changeset_of_entry(const Database& database, std::int64_t step) {
    TRY(auto row, database.prepare("SELECT changeset FROM history WHERE step = ?1"));
    TRY_VOID(row.bind(1, step).step());
    return row.text(0);
}

Result<HistoryEntry> entry_of(Database& database, std::int64_t step) {
    TRY(auto* row, database.statement(std::string(select_history).append("WHERE step = ?1")));
    TRY_VOID(row->bind(1, step).step());
    HistoryEntry entry = history_entry_from(*row);
    row->reset();
    return entry;
}

/// Finds the entries, newest first, and tells each.
class Teller {
public:
    Teller(Database& database, const History& history, std::int64_t record)
        : m_database(database), m_history(history) {
        m_told.record = record;
    }

    Result<std::vector<RecordStep>> tell(std::size_t limit) {
        TRY_VOID(find_items());
        TRY_VOID(find_steps());
        TRY_VOID(find_moves());
        TRY_VOID(read_properties());
        std::vector<RecordStep> told;
        for (auto step = m_entries.rbegin(); step != m_entries.rend() && told.size() < limit;
             ++step) {
            TRY(RecordStep one, tell_entry(*step));
            told.push_back(std::move(one));
        }
        return told;
    }

private:
    Result<void> find_items() {
        TRY_VOID(add_numbers(m_database, own_items, m_told.record, m_told.evidence));
        TRY(const auto steps, steps_that_touched(m_database, m_told.record));
        for (const auto step : steps) {
            TRY(const auto changeset, changeset_of_entry(m_database, step));
            TRY_VOID(note_evidence(changeset, m_told));
        }
        return {};
    }
    Result<void> find_steps() {
        TRY(const auto own, steps_that_touched(m_database, m_told.record));
        m_steps.insert(own.begin(), own.end());
        for (const auto item : m_told.evidence)
            TRY_VOID(add_numbers(m_database, "SELECT step FROM touched WHERE record = ?1", item,
                                 m_steps));
        return {};
    }
    /// Undone, redone or passed on the way back to an earlier state: a step with all that
    /// continues it.
    Result<void> find_moves() {
        m_entries = m_steps;
        for (const auto step : std::set<std::int64_t>(m_steps)) {
            TRY(const auto entry, entry_of(m_database, step));
            if (entry.action == name_of(Action::continued)) m_steps.insert(entry.of_step);
        }
        for (const auto step : m_steps)
            TRY_VOID(add_numbers(m_database, reversals, step, m_entries));
        for (const auto& [step, way] : m_history.journeys()) {
            if (!passes(way)) continue;
            m_entries.insert(step);
            TRY_VOID(add_numbers(m_database, reversals, step, m_entries));
        }
        return {};
    }
    bool passes(const Journey& way) const {
        const auto touches = [this](std::int64_t step) { return m_steps.contains(step); };
        return std::any_of(way.back.begin(), way.back.end(), touches) ||
               std::any_of(way.again.begin(), way.again.end(), touches);
    }
    Result<void> read_properties() {
        TRY(auto* rows, m_database.statement("SELECT place, name, value FROM property "
                                             "WHERE subject = ?1"));
        rows->bind(1, m_told.record);
        TRY_VOID(each_row(*rows, [&] {
            m_told.properties[rows->integer(0)] = {rows->text(1), rows->text(2)};
            return true;
        }));
        rows->reset();
        return {};
    }

    Result<RecordStep> tell_entry(std::int64_t step) {
        RecordStep told;
        TRY(told.entry, entry_of(m_database, step));
        const auto action = parse_action(told.entry.action).value_or(Action::done);
        if (action == Action::done || action == Action::continued) {
            TRY(const auto changeset, changeset_of_entry(m_database, step));
            TRY_VOID(tell_changes(changeset, told));
            TRY(const auto runs, runs_of_entry(m_database, step));
            told.by_import = !runs.empty();
            return told;
        }
        const auto of = action == Action::went_back ? step : told.entry.of_step;
        const Journey way = m_history.way_of(of);
        TRY_VOID(tell_journey(action == Action::undone ? reversed(way) : way, told));
        return told;
    }
    Result<void> tell_journey(const Journey& way, RecordStep& told) {
        for (auto step = way.again.rbegin(); step != way.again.rend(); ++step) {
            if (!m_steps.contains(*step)) continue;
            TRY(const auto changeset, changeset_of(m_database, *step));
            TRY_VOID(tell_changes(changeset, told));
        }
        for (auto step = way.back.rbegin(); step != way.back.rend(); ++step) {
            if (!m_steps.contains(*step)) continue;
            TRY(const auto changeset, changeset_of(m_database, *step));
            TRY(const auto inverse, inverse_of(changeset));
            TRY_VOID(tell_changes(inverse, told));
        }
        return {};
    }
    Result<void> tell_changes(std::string_view changeset, RecordStep& told) {
        TRY(auto changes, tell_back(changeset, m_told, m_database));
        // What is told later happened earlier.
        told.changes.insert(told.changes.begin(), changes.begin(), changes.end());
        return {};
    }

    Database& m_database;
    const History& m_history;
    Told m_told;
    std::set<std::int64_t> m_steps;   ///< recorded ones
    std::set<std::int64_t> m_entries; ///< with those that undo, redo or pass them
};

} // namespace

Result<std::vector<RecordStep>> Case::history_of(std::int64_t record, std::size_t limit) const {
    return Teller(m_state->database, m_state->history, record).tell(limit);
}

} // namespace headwater
