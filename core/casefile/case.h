// SPDX-License-Identifier: Apache-2.0
// The case file and its one door: everything that changes a case goes through Case::apply, and
// the recorded changeset is at once the undo, the redo, the audit line and the repaint notice.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/casefile/command.h"
#include "core/model/records.h"

namespace headwater {

/// Clock, user and the seed of ids are handed in, so that tests and batch runs repeat.
struct Station {
    std::function<std::string()> now; ///< EDTF with zone: "2026-11-22T05:22:00Z"
    std::string user;
    std::uint32_t tag = 0; ///< 31 bits for the ids of a new case; 0: draw at random
};
/// The system's clock, the account's name, a random tag.
Station this_station();

struct CaseTotals {
    std::int64_t entities = 0, links = 0, sources = 0, evidence = 0, findings = 0, charts = 0;
};

struct HistoryEntry {
    std::int64_t step = 0; ///< 1, 2, 3 ... the log only grows
    std::string when;
    std::string user;
    std::string label;  ///< "Import calls.csv"
    std::string action; ///< "do", "undo", "redo"
    std::int64_t of_step = 0; ///< the step that an undo or redo is about
    std::size_t bytes = 0;    ///< of the changeset
    std::string chain;        ///< hexadecimal hash of this entry and all before it
};

/// What verify found; `sound` when nothing was.
struct Verification {
    bool sound = true;
    std::vector<Message> findings;
    std::int64_t entries = 0;
};

class Case {
public:
    enum class Access { write, read_only };

    /// Fails where a file stands already.
    static Result<Case> create(const std::filesystem::path& file, std::string title,
                               Station station);
    /// Fails with a sentence for: no such file, a directory, not a case file, newer version,
    /// damaged, no permission. Opens read-only by itself where the file cannot be written.
    static Result<Case> open(const std::filesystem::path& file, Station station,
                             Access access = Access::write);

    Case(Case&&) noexcept;
    Case& operator=(Case&&) noexcept;
    ~Case();

    /// Runs the command in a transaction, records what it changed, stores who, when and label.
    /// A command that changes nothing leaves no entry. Failure or Stop rolls everything back.
    Result<std::int64_t> apply(const Command& command);
    /// The label of what would be undone or redone; empty: nothing.
    std::optional<std::string> undoable() const;
    std::optional<std::string> redoable() const;
    Result<std::string> undo();
    Result<std::string> redo();

    const std::filesystem::path& file() const;
    std::string title() const;
    std::string marking() const; ///< handling marking, "RESTRICTED"
    bool is_read_only() const;
    std::int64_t revision() const; ///< the last step of the log
    CaseTotals totals() const;

    std::optional<Entity> entity(EntityId id) const;
    std::optional<Link> link(LinkId id) const;
    std::optional<Source> source(SourceId id) const;
    std::optional<Chart> chart(ChartId id) const;
    std::vector<Evidence> evidence_of(std::int64_t subject) const;
    std::vector<Link> links_of(EntityId id) const;
    std::vector<Source> sources() const;
    std::vector<Chart> charts() const; ///< with placements
    std::vector<std::pair<std::string, std::int64_t>> entity_counts() const; ///< by kind

    /// Streams in order of id; return false from the visitor to end early.
    void each_entity(const std::function<bool(const Entity&)>& visit) const;
    void each_link(const std::function<bool(const Link&)>& visit) const;
    void each_evidence(const std::function<bool(const Evidence&)>& visit) const;

    /// Entities by words of label or properties, folded; best first.
    std::vector<Entity> find(std::string_view words, std::size_t limit = 50) const;

    std::vector<HistoryEntry> history(std::size_t limit = 1000) const; ///< newest first
    Result<Verification> verify(Task& task) const;

    /// Findings are stored as JSON under a number of their own.
    std::vector<std::pair<std::int64_t, std::string>> findings() const; ///< id, title
    std::optional<std::string> finding(std::int64_t id) const;

    /// Told after every change; one listener.
    void on_change(std::function<void()> listener);

private:
    struct State;
    explicit Case(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace headwater
