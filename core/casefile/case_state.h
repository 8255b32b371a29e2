// SPDX-License-Identifier: Apache-2.0
// What a Case hides; shared by case.cpp, reading.cpp and verify.cpp alone.
#pragma once

#include <functional>
#include <optional>

#include "core/casefile/case.h"
#include "core/casefile/history.h"
#include "core/storage/database.h"
#include "core/storage/file_lock.h"

namespace headwater {

/// Kinds and grades as the settings of a revision have them.
struct Vocabulary {
    std::int64_t revision = -1;
    Schema schema;
    GradePolicy policy;
};

struct Case::State {
    Station station;
    std::optional<FileLock> lock; ///< held as long as the case may be written
    Database database;
    std::uint32_t tag = 0; ///< the file's station, in every id that it gives
    History history;
    std::optional<Message> notice;
    std::function<void()> listener;
    Vocabulary vocabulary{};

    /// By this station's user, now.
    LogEntry entry(std::string label, Action action, std::int64_t of_step) const;
    /// Follows what was committed and tells the listener.
    void changed(Action action, std::int64_t of_step, std::string_view join);
};

} // namespace headwater
