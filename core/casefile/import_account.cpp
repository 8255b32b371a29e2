// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/import_account.h"

#include <array>

#include "core/casefile/case_state.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

constexpr std::string_view select_account =
    "SELECT step, file, digest, rows_read, created, merged, rejected, skipped, specification "
    "FROM import_account ";

ImportAccount account_from(const Statement& row) {
    return {row.integer(0), row.text(1),    row.text(2),    row.integer(3), row.integer(4),
            row.integer(5), row.integer(6), row.integer(7), row.text(8)};
}

std::array<std::int64_t, 5> numbers_of(const ImportAccount& account) {
    return {account.rows_read, account.created, account.merged, account.rejected, account.skipped};
}

} // namespace

void add_to_seal(Digester& digester, const ImportAccount& account) {
    digester.add_field("import");
    digester.add_field(account.file);
    digester.add_field(account.digest);
    for (const std::int64_t number : numbers_of(account))
        digester.add_number(static_cast<std::uint64_t>(number));
    digester.add_field(account.specification);
}

Result<void> keep_account(Database& database, const ImportAccount& account) {
    TRY(auto* row,
        database.statement("INSERT INTO import_account(step, file, digest, rows_read, created, "
                           "merged, rejected, skipped, specification) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
    row->bind(1, account.step).bind(2, std::string_view(account.file));
    row->bind(3, std::string_view(account.digest));
    int place = 3;
    for (const std::int64_t number : numbers_of(account))
        row->bind(++place, number);
    return row->bind(9, std::string_view(account.specification)).run();
}

Result<std::optional<ImportAccount>> account_of(const Database& database, std::int64_t step) {
    TRY(auto row, database.prepare(std::string(select_account) + "WHERE step = ?1"));
    TRY(const bool there, row.bind(1, step).step());
    return there ? std::optional(account_from(row)) : std::nullopt;
}

Result<std::vector<ImportAccount>> Case::import_accounts() const {
    TRY(auto rows, m_state->database.prepare(std::string(select_account) + "ORDER BY step"));
    std::vector<ImportAccount> accounts;
    TRY_VOID(each_row(rows, [&] {
        accounts.push_back(account_from(rows));
        return true;
    }));
    return accounts;
}

} // namespace headwater
