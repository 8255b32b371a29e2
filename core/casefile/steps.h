// SPDX-License-Identifier: Apache-2.0
// Plays steps of the history back or forth, changeset and runs together. Runs no transaction
// and writes no log; that is the door's affair.
#pragma once

#include <cstdint>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/casefile/history.h"
#include "core/storage/database.h"

namespace headwater {

Result<void> take_back(Database& database, std::int64_t step);
Result<void> do_again(Database& database, std::int64_t step);
/// `task` may be null.
Result<void> travel(Database& database, const Journey& journey, const Task* task);
/// About how many rows that moves; quickly told.
Result<std::int64_t> rows_moved(const Database& database, const Journey& journey);

} // namespace headwater
