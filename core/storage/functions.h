// SPDX-License-Identifier: Apache-2.0
// What SQL of this program may call beside SQLite's own functions: fold(text), names compared as
// people compare them.
#pragma once

struct sqlite3;

namespace headwater {

/// An answer of SQLite.
int define_functions(sqlite3* handle);

} // namespace headwater
