// SPDX-License-Identifier: Apache-2.0
// How the tables of older versions become those of this one. A new case is made the same way, from
// the first version on, so that an upgraded file and a new one cannot differ.
#pragma once

#include <cstdint>

#include "core/base/error.h"
#include "core/storage/database.h"

namespace headwater {

/// Brings the tables from version `from` to version `to`, and fills what is derived. To be called
/// inside a transaction, by a connection that trusts the schema.
Result<void> upgrade_tables(Database& database, std::int64_t from, std::int64_t to);

} // namespace headwater
