// SPDX-License-Identifier: Apache-2.0
// What a Statement hides; shared by statement.cpp and database.cpp alone.
#pragma once

#include <memory>

#include "core/storage/connection.h"
#include "core/storage/database.h"

struct sqlite3_stmt;

namespace headwater {

struct Statement::State {
    std::shared_ptr<const Connection> connection;
    sqlite3_stmt* handle = nullptr;
    int trouble = 0; ///< of the first binding that failed

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State();
};

} // namespace headwater
