// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/said.h"

#include <algorithm>

#include "core/casefile/case_state.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

/// The first entry at that time or later; one after the last: there is none.
Result<std::int64_t> first_step_since(const Database& database, std::string_view since) {
    TRY(auto row, database.prepare("SELECT coalesce((SELECT min(step) FROM history WHERE at >= ?1),"
                                   " (SELECT coalesce(max(step), 0) + 1 FROM history))"));
    TRY_VOID(row.bind(1, since).step());
    return row.integer(0);
}

using Imports = std::vector<std::pair<std::int64_t, std::int64_t>>;

Result<Imports> imports(const Database& database, std::string_view which, std::int64_t step) {
    TRY(auto rows,
        database.prepare(
            std::string("SELECT first_id, last_id FROM import_run WHERE ").append(which)));
    rows.bind(1, step);
    Imports runs;
    TRY_VOID(each_row(rows, [&] {
        runs.emplace_back(rows.integer(0), rows.integer(1));
        return true;
    }));
    return runs;
}

bool is_of(const Imports& runs, std::int64_t record) {
    return std::ranges::any_of(
        runs, [&](const auto& run) { return record >= run.first && record <= run.second; });
}

} // namespace

bool Newcomers::holds(std::int64_t record) const {
    return std::ranges::binary_search(records, record) || is_of(imports, record);
}

Result<void> Case::each_said(const std::function<bool(const Said&)>& visit) const {
    TRY(auto rows, m_state->database.prepare("SELECT subject, source, happened, grade, refuted "
                                             "FROM evidence ORDER BY subject"));
    return each_row(rows, [&] {
        return visit(
            {rows.integer(0), rows.integer(1), rows.view(2), rows.view(3), rows.integer(4) != 0});
    });
}

Result<void> Case::each_value(std::string_view property,
                              const std::function<bool(const RecordedValue&)>& visit) const {
    TRY(auto rows, m_state->database.prepare(
                       "SELECT subject, value FROM property WHERE name = ?1 ORDER BY subject"));
    rows.bind(1, property);
    return each_row(rows, [&] { return visit({rows.integer(0), rows.view(1)}); });
}

std::vector<std::string> Case::property_names() const {
    std::vector<std::string> names;
    auto rows = m_state->database.prepare("SELECT DISTINCT name FROM property ORDER BY name");
    if (!rows) return names;
    const auto read = each_row(*rows, [&] {
        names.push_back(rows->text(0));
        return true;
    });
    return read ? names : std::vector<std::string>();
}

Result<Newcomers> Case::newcomers(std::string_view since) const {
    const Database& database = m_state->database;
    TRY(const auto step, first_step_since(database, since));
    Newcomers found;
    TRY(found.imports, imports(database, "step >= ?1", step));
    TRY(const Imports older, imports(database, "step < ?1", step));
    TRY(auto rows,
        database.prepare("SELECT record FROM touched GROUP BY record HAVING min(step) >= ?1 "
                         "ORDER BY record"));
    rows.bind(1, step);
    TRY_VOID(each_row(rows, [&] {
        if (!is_of(older, rows.integer(0))) found.records.push_back(rows.integer(0));
        return true;
    }));
    return found;
}

} // namespace headwater
