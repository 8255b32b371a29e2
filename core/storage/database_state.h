// SPDX-License-Identifier: Apache-2.0
// What a Database hides; shared by the sources of this room alone.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/storage/connection.h"
#include "core/storage/database.h"

namespace headwater {

struct Database::State {
    /// Lets a kept statement be found by a view of its text.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };

    std::shared_ptr<Connection> connection;
    std::unordered_map<std::string, Statement, Hash, std::equal_to<>> statements;
    bool only_reads = false; ///< though its connection could write
};

} // namespace headwater
