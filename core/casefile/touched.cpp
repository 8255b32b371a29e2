// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/touched.h"

#include <algorithm>
#include <set>

#include "core/casefile/picture_icons.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

/// The columns of a table that name records, counted from 0.
struct Naming {
    std::string_view table;
    std::vector<std::size_t> columns;
};

const std::vector<Naming>& namings() {
    static const std::vector<Naming> all{
        {"source", {0}},         {"entity", {0}}, {"link", {0, 2, 3}},    {"property", {0}},
        {"evidence", {0, 1, 2}}, {"chart", {0}},  {"attachment", {0, 1}}, {"placement", {0}}};
    return all;
}

Result<std::set<std::int64_t>> records_in(std::string_view changeset) {
    std::set<std::int64_t> records;
    TRY_VOID(each_change(changeset, [&](const RowChange& change) {
        for (const auto record : records_of(change))
            records.insert(record);
        return true;
    }));
    records.erase(0);
    return records;
}

/// The imports that brought the record itself, or a link or an item of evidence of it. Imports
/// are few, and their ranges of ids do not overlap.
constexpr std::string_view runs_that_touched =
    "SELECT step FROM import_run r WHERE ?1 BETWEEN first_id AND last_id "
    "OR EXISTS (SELECT 1 FROM evidence WHERE subject = ?1 AND id BETWEEN first_id AND last_id) "
    "OR EXISTS (SELECT 1 FROM link WHERE from_entity = ?1 AND id BETWEEN first_id AND last_id) "
    "OR EXISTS (SELECT 1 FROM link WHERE to_entity = ?1 AND id BETWEEN first_id AND last_id)";

} // namespace

std::vector<std::int64_t> records_of(const RowChange& change) {
    std::vector<std::int64_t> records;
    if (change.table == "setting")
        for (const auto* row : {&change.before, &change.after})
            records.push_back(entity_of_picture(text_at(*row, 0)));
    const auto naming = std::find_if(namings().begin(), namings().end(),
                                     [&](const Naming& n) { return n.table == change.table; });
    if (naming == namings().end()) return records;
    for (const auto column : naming->columns) {
        records.push_back(integer_at(change.before, column));
        records.push_back(integer_at(change.after, column));
    }
    return records;
}

Result<void> touch(Database& database, std::int64_t step, std::string_view changeset) {
    if (changeset.empty()) return {};
    TRY(const auto records, records_in(changeset));
    TRY(auto* row, database.statement("INSERT INTO touched(record, step) VALUES (?1, ?2)"));
    for (const auto record : records)
        TRY_VOID(row->bind(1, record).bind(2, step).run());
    return {};
}

Result<void> touch_by_whole_log(Database& database) {
    TRY(auto entries, database.prepare("SELECT step, changeset FROM history ORDER BY step"));
    TRY(bool more, entries.step());
    while (more) {
        TRY_VOID(touch(database, entries.integer(0), entries.view(1)));
        TRY(more, entries.step());
    }
    return {};
}

Result<std::vector<std::int64_t>> steps_that_touched(Database& database, std::int64_t record) {
    TRY(auto* rows, database.statement(std::string("SELECT step FROM touched WHERE record = ?1 "
                                                   "UNION ")
                                           .append(runs_that_touched)
                                           .append(" ORDER BY 1")));
    rows->bind(1, record);
    std::vector<std::int64_t> steps;
    TRY_VOID(each_row(*rows, [&] {
        steps.push_back(rows->integer(0));
        return true;
    }));
    rows->reset();
    return steps;
}

} // namespace headwater
