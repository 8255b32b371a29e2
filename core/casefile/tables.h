// SPDX-License-Identifier: Apache-2.0
// The tables of a case file: how they are made, which of them hold the nouns that history
// records, and whether an opened file is a case file of a version that this program knows.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/storage/database.h"

namespace headwater {

/// Of the newest case file; kept in SQLite's user_version. 2: near words, words of quotations,
/// which step touched which record, reasons. 3: evidence by date and by grade. 4: packed calls, what
/// became of the rows of imports.
inline constexpr std::int64_t tables_version = 5;

/// Makes every table in an empty database. To be called inside a transaction.
Result<void> make_tables(Database& database);

/// Fails where the file is no case file, or one of a newer program; else its version.
Result<std::int64_t> check_tables(const Database& database);

/// Makes the tables of an older version those of this one, and fills what is derived. To be called
/// by a connection that trusts the schema.
Result<void> bring_up_to_date(Database& database);

/// Are tables, indexes and triggers exactly those of the file's version?
Result<bool> has_own_schema(const Database& database);

/// What history records, undoes and verifies. The words for searching are derived from these.
const std::vector<std::string>& recorded_tables();

/// Facts about the file itself, which no undo takes back: its station, its count of ids, the end
/// of its history.
Result<std::string> fact(const Database& database, std::string_view name);
Result<std::uint32_t> number_fact(const Database& database, std::string_view name);
Result<void> set_fact(Database& database, std::string_view name, std::string_view value);

} // namespace headwater
