// SPDX-License-Identifier: Apache-2.0
// Records as rows of cells in Headwater's own layout: one row an item of evidence. What tables are
// written from.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/exchange/record_lookup.h"

namespace headwater {

using TakeCells = std::function<Result<void>(const std::vector<std::string>& cells)>;

/// Hands out the header and then the rows; returns how many rows there are. A link of which an
/// end is missing has none.
Result<std::uint64_t> link_rows(const Records& records, const RecordLookup& lookup,
                                const TakeCells& take, Task& task);
Result<std::uint64_t> entity_rows(const Records& records, const RecordLookup& lookup,
                                  const TakeCells& take, Task& task);

/// What the evidence says, in the order of evidence_columns. `silent` is the weight that an empty
/// cell is read as.
std::vector<std::string> evidence_texts(const Evidence& item, const Source* source, double silent);

} // namespace headwater
