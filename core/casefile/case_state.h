// SPDX-License-Identifier: Apache-2.0
// What a Case hides; shared by case.cpp, reading.cpp and verify.cpp alone.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

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

    /// An entry that was written to the log and is not yet committed.
    struct Written {
        std::int64_t step = 0;
        Action action = Action::done;
        std::int64_t of_step = 0;
        std::string join;
    };

    /// By this station's user, now.
    LogEntry entry(std::string label, Action action, std::int64_t of_step) const;
    /// Runs the command and logs it behind the entries of the same transaction, whose step it
    /// continues. A command that changes nothing adds none.
    Result<void> write(const Command& command, std::vector<Written>& entries, Task* task);
    /// Follows what was committed and tells the listener.
    void changed(const std::vector<Written>& entries);
};

} // namespace headwater
