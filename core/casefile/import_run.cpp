// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/import_run.h"

#include <array>
#include <bit>

#include <fmt/format.h>

#include "core/casefile/history.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

struct Shelved {
    const char* table;
    const char* id;    ///< the column that tells the run
    const char* order; ///< the primary key
};

/// Every table that a batch writes to.
constexpr std::array<Shelved, 10> shelved{{
    {"source", "id", "id"},
    {"call_batch", "id", "id"},
    {"call_party", "id", "id"},
    {"call_block", "id", "id"},
    {"entity", "id", "id"},
    {"link", "id", "id"},
    {"property", "subject", "subject, place"},
    {"evidence", "id", "id"},
    {"chart", "id", "id"},
    {"placement", "chart", "chart, entity"},
}};

const char* prefix(Shelf shelf) {
    return shelf == Shelf::aside ? "aside_" : "";
}

Result<void> run_between(Database& database, const std::string& sql, const ImportRun& run) {
    TRY(auto* statement, database.statement(sql));
    return statement->bind(1, run.first).bind(2, run.last).run();
}

/// Every value with its type, so that no two rows give the same bytes.
void add_row(Digester& digester, const Statement& row) {
    for (int column = 0; column < row.columns(); ++column) {
        const auto type = row.type(column);
        digester.add_number(static_cast<std::uint64_t>(type));
        if (type == Statement::Type::integer)
            digester.add_number(static_cast<std::uint64_t>(row.integer(column)));
        else if (type == Statement::Type::real)
            digester.add_number(std::bit_cast<std::uint64_t>(row.real(column)));
        else
            digester.add_field(row.view(column));
    }
}

Result<std::vector<ImportRun>> read_runs(const Database& database, std::string_view where,
                                         std::int64_t step) {
    TRY(auto rows, database.prepare(fmt::format(
                       "SELECT first_id, last_id, digest FROM import_run WHERE {} ORDER BY "
                       "step, first_id",
                       where)));
    rows.bind(1, step);
    std::vector<ImportRun> runs;
    TRY_VOID(each_row(rows, [&] {
        runs.push_back({rows.integer(0), rows.integer(1), digest_from(rows.view(2))});
        return true;
    }));
    return runs;
}

} // namespace

std::string aside_tables() {
    // Columns as in the noun tables, whose checks the rows have passed.
    return R"sql(
CREATE TABLE aside_source(id INTEGER PRIMARY KEY, title TEXT, kind TEXT, reference TEXT,
    digest TEXT, agency TEXT, system TEXT, grade TEXT, received TEXT) STRICT;
CREATE TABLE aside_entity(id INTEGER PRIMARY KEY, kind TEXT, label TEXT, folded TEXT,
    words TEXT) STRICT;
CREATE TABLE aside_link(id INTEGER PRIMARY KEY, kind TEXT, from_entity INTEGER, to_entity INTEGER,
    directed INTEGER, strength TEXT, label TEXT) STRICT;
CREATE TABLE aside_property(subject INTEGER, place INTEGER, name TEXT, value TEXT,
    PRIMARY KEY(subject, place)) STRICT, WITHOUT ROWID;
CREATE TABLE aside_evidence(id INTEGER PRIMARY KEY, subject INTEGER, source INTEGER, place TEXT,
    property TEXT, happened TEXT, learnt TEXT, weight REAL, duration REAL, amount REAL, unit TEXT,
    quotation TEXT, grade TEXT, warrant TEXT, recorded_by TEXT, refuted INTEGER,
    refuted_why TEXT) STRICT;
CREATE TABLE aside_chart(id INTEGER PRIMARY KEY, title TEXT, layout TEXT) STRICT;
CREATE TABLE aside_placement(chart INTEGER, entity INTEGER, x REAL, y REAL, pinned INTEGER,
    PRIMARY KEY(chart, entity)) STRICT, WITHOUT ROWID;
)sql";
}

Result<Digest> digest_of_rows(const Database& database, const ImportRun& run, Shelf shelf) {
    Digester digester;
    for (const auto& [table, id, order] : shelved) {
        TRY(auto rows, database.prepare(
                           fmt::format("SELECT * FROM {}{} WHERE {} BETWEEN ?1 AND ?2 ORDER BY {}",
                                       prefix(shelf), table, id, order)));
        rows.bind(1, run.first).bind(2, run.last);
        // Only tables with rows leave a mark, so that tables may come with later versions.
        TRY_VOID(each_row(rows, [&] {
            digester.add_field(table);
            add_row(digester, rows);
            return true;
        }));
    }
    return digester.finish();
}

Result<void> move_rows(Database& database, const ImportRun& run, Shelf to) {
    const Shelf from = to == Shelf::aside ? Shelf::in_force : Shelf::aside;
    for (const auto& [table, id, order] : shelved)
        TRY_VOID(run_between(
            database,
            fmt::format("INSERT INTO {0}{1} SELECT * FROM {2}{1} WHERE {3} BETWEEN ?1 AND ?2",
                        prefix(to), table, prefix(from), id),
            run));
    return remove_rows(database, run, from);
}

Result<void> remove_rows(Database& database, const ImportRun& run, Shelf from) {
    // What refers goes before what is referred to, which spares the checks of references.
    for (auto shelf = shelved.rbegin(); shelf != shelved.rend(); ++shelf)
        TRY_VOID(run_between(database,
                             fmt::format("DELETE FROM {}{} WHERE {} BETWEEN ?1 AND ?2",
                                         prefix(from), shelf->table, shelf->id),
                             run));
    return {};
}

Result<std::int64_t> rows_aside(const Database& database) {
    std::int64_t all = 0;
    for (const auto& shelf : shelved) {
        TRY(const auto rows,
            database.number(fmt::format("SELECT count(*) FROM aside_{}", shelf.table)));
        all += rows;
    }
    return all;
}

Result<std::vector<ImportRun>> runs_of(const Database& database, std::int64_t step) {
    return read_runs(database,
                     "step = ?1 OR step IN (SELECT step FROM history WHERE of_step = ?1 AND "
                     "action = 'continue')",
                     step);
}

Result<std::vector<ImportRun>> runs_of_entry(const Database& database, std::int64_t step) {
    return read_runs(database, "step = ?1", step);
}

Result<void> keep_runs(Database& database, std::int64_t step, const std::vector<ImportRun>& runs) {
    for (const auto& run : runs) {
        TRY(auto* row, database.statement("INSERT INTO import_run(step, first_id, last_id, digest) "
                                          "VALUES (?1, ?2, ?3, ?4)"));
        row->bind(1, step).bind(2, run.first).bind(3, run.last);
        TRY_VOID(row->bind_blob(4, bytes_of(run.digest)).run());
    }
    return {};
}

} // namespace headwater
