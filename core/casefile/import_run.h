// SPDX-License-Identifier: Apache-2.0
// A large batch is not recorded row by row: its rows bear ids of one unbroken range, and the log
// keeps the range and the digest of the rows. Undo sets them aside in tables of their own, redo
// brings them back; nothing that was imported is ever thrown away.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/storage/database.h"

namespace headwater {

/// Ids from `first` to `last`, and what the rows were when they came.
struct ImportRun {
    std::int64_t first = 0;
    std::int64_t last = 0;
    Digest digest{};
};

/// Where the rows of a run lie: among the nouns, or set aside by an undo.
enum class Shelf { in_force, aside };

/// SQL of the tables for what is set aside.
std::string aside_tables();

Result<Digest> digest_of_rows(const Database& database, const ImportRun& run, Shelf shelf);
Result<void> move_rows(Database& database, const ImportRun& run, Shelf to);
Result<void> remove_rows(Database& database, const ImportRun& run, Shelf from);
/// How many rows lie aside.
Result<std::int64_t> rows_aside(const Database& database);

/// Those of a step and of what continued it.
Result<std::vector<ImportRun>> runs_of(const Database& database, std::int64_t step);
/// Those of one entry of the log.
Result<std::vector<ImportRun>> runs_of_entry(const Database& database, std::int64_t step);
Result<void> keep_runs(Database& database, std::int64_t step, const std::vector<ImportRun>& runs);

} // namespace headwater
