// SPDX-License-Identifier: Apache-2.0
// The log of a case: append-only, each entry sealed with the digest of itself and of all before
// it. Knows which step an undo or a redo is about; how a step is played is Case's concern.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/casefile/import_run.h"
#include "core/storage/changeset.h"
#include "core/storage/database.h"

namespace headwater {

enum class Action {
    done,      ///< a step of its own
    continued, ///< belongs to the step `of_step` and is undone with it (a drag)
    undone,
    redone,
};
const char* name_of(Action action);
std::optional<Action> parse_action(std::string_view name);

/// One entry of the log.
struct LogEntry {
    std::int64_t step = 0;
    std::string when;
    std::string user;
    std::string label;
    Action action = Action::done;
    std::int64_t of_step = 0; ///< the step that is continued, undone or redone; else 0
    std::string join;
    Changeset changeset;           ///< empty for undone and redone: theirs is that of `of_step`
    std::vector<ImportRun> runs{}; ///< rows that the changeset does not hold
};

/// What stands before the first entry: ties the log to the birth of this file.
Result<Digest> seal_before_all(const Database& database);
Digest seal(const Digest& before, const LogEntry& entry);

class History {
public:
    /// As it was after the step `until`.
    static Result<History> load(const Database& database,
                                std::int64_t until = std::numeric_limits<std::int64_t>::max());

    std::int64_t newest() const { return m_newest; }
    /// The steps that undo and redo would be about; 0: none.
    std::int64_t undoable() const { return m_done.empty() ? 0 : m_done.back(); }
    std::int64_t redoable() const { return m_undone.empty() ? 0 : m_undone.back(); }
    /// The steps in force, oldest first: what made the case what it is.
    const std::vector<std::int64_t>& in_force() const { return m_done; }
    /// The step that a command with this key continues; 0: it is a step of its own.
    std::int64_t continues(std::string_view join) const;

    /// Writes the entry under the next number and returns that. Call follow() after the commit.
    Result<std::int64_t> append(Database& database, LogEntry entry) const;
    /// Brings the undoable and redoable steps up to what was committed.
    void follow(std::int64_t step, Action action, std::int64_t of_step, std::string_view join);

private:
    std::int64_t m_newest = 0;
    std::string m_newest_join;
    std::vector<std::int64_t> m_done;
    std::vector<std::int64_t> m_undone;
};

/// The seals as they are stored, 32 bytes.
std::string_view bytes_of(const Digest& digest);
Digest digest_from(std::string_view bytes);
/// What the fact "end of history" says after this entry.
std::string end_of_history(std::int64_t step, const Digest& sealed);

/// All that a step changed, with what continued it.
Result<Changeset> changeset_of(const Database& database, std::int64_t step);
Result<std::string> label_of(const Database& database, std::int64_t step);

} // namespace headwater
