// SPDX-License-Identifier: Apache-2.0
// Plays one step of the history back or forth, changeset and runs together. Runs no transaction
// and writes no log; that is the door's affair.
#pragma once

#include <cstdint>

#include "core/base/error.h"
#include "core/storage/database.h"

namespace headwater {

Result<void> take_back(Database& database, std::int64_t step);
Result<void> do_again(Database& database, std::int64_t step);

} // namespace headwater
