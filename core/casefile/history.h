// SPDX-License-Identifier: Apache-2.0
// The log of a case: append-only, each entry sealed with the digest of itself and of all before
// it. Knows which step an undo or a redo is about; how a step is played is Case's concern.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/casefile/import_account.h"
#include "core/casefile/import_run.h"
#include "core/storage/changeset.h"
#include "core/storage/database.h"

namespace headwater {

enum class Action {
    done,      ///< a step of its own
    continued, ///< belongs to the step `of_step` and is undone with it (a drag)
    undone,
    redone,
    went_back, ///< a step of its own: the case became what it was after the entry `of_step`
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
    Changeset changeset; ///< empty unless done or continued: theirs is that of other steps
    std::vector<ImportRun> runs{}; ///< rows that the changeset does not hold
    std::string why{};
    std::optional<ImportAccount> account{}; ///< of the file that the step imported
};

/// What stands before the first entry: ties the log to the birth of this file.
Result<Digest> seal_before_all(const Database& database);
Digest seal(const Digest& before, const LogEntry& entry);

/// From one state of the case to another: recorded steps to be taken back, newest first, and then
/// recorded steps to be done again, oldest first.
struct Journey {
    std::vector<std::int64_t> back;
    std::vector<std::int64_t> again;
    bool empty() const { return back.empty() && again.empty(); }
};
Journey reversed(const Journey& journey);

class History {
public:
    static Result<History> load(const Database& database);

    std::int64_t newest() const { return static_cast<std::int64_t>(m_moves.size()); }
    /// The steps that undo and redo would be about; 0: none.
    std::int64_t undoable() const { return m_done.empty() ? 0 : m_done.back(); }
    std::int64_t redoable() const { return m_undone.empty() ? 0 : m_undone.back(); }
    /// The recorded steps in force, oldest first: what made the case what it is.
    const std::vector<std::int64_t>& in_force() const { return m_in_force; }
    /// The step that a command with this key continues; 0: it is a step of its own.
    std::int64_t continues(std::string_view join) const;
    /// What doing the step again plays: the step itself, or its way where it went back.
    Journey way_of(std::int64_t step) const;
    /// How the case becomes what it was after that entry, 0: before the first.
    Journey way_to(std::int64_t entry) const;
    /// The steps that went back, with their ways.
    const std::map<std::int64_t, Journey>& journeys() const { return m_journeys; }

    /// Writes the entry under the next number, behind `ahead` others of the same transaction, and
    /// returns that. Call follow() after the commit.
    Result<std::int64_t> append(Database& database, LogEntry entry, std::int64_t ahead = 0) const;
    /// Brings the undoable and redoable steps up to what was committed.
    void follow(Action action, std::int64_t of_step, std::string_view join);

private:
    struct Move {
        Action action;
        std::int64_t of_step;
    };
    void make(std::int64_t step, const Move& move, std::vector<std::int64_t>& in_force) const;
    std::vector<std::int64_t> in_force_after(std::int64_t entry) const;

    std::vector<Move> m_moves; ///< of every entry
    std::string m_newest_join;
    std::vector<std::int64_t> m_done;
    std::vector<std::int64_t> m_undone;
    std::vector<std::int64_t> m_in_force;
    std::map<std::int64_t, Journey> m_journeys;
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
