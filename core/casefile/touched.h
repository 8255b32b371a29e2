// SPDX-License-Identifier: Apache-2.0
// Which steps of the log touched which record: an index over the changesets, derived from them
// and checked against them by verify. Large imports are told by their ranges of ids instead.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/row_change.h"

namespace headwater {

/// The records that a changed row belongs to: itself, an entity or link for its properties and
/// evidence or picture, both ends for a link. 0 may be among them.
std::vector<std::int64_t> records_of(const RowChange& change);

Result<void> touch(Database& database, std::int64_t step, std::string_view changeset);
/// Fills the empty index from every entry.
Result<void> touch_by_whole_log(Database& database);

/// The entries that changed the record, by their changesets or by a range of ids, oldest first;
/// undo, redo and journeys are not among them.
Result<std::vector<std::int64_t>> steps_that_touched(Database& database, std::int64_t record);

} // namespace headwater
