// SPDX-License-Identifier: Apache-2.0
// The case file and its one door: everything that changes a case goes through Case::apply, and
// the recorded changeset is at once the undo, the redo, the audit line and the repaint notice.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/casefile/calls.h"
#include "core/casefile/command.h"
#include "core/casefile/edits.h"
#include "core/casefile/hit.h"
#include "core/casefile/listing.h"
#include "core/casefile/merged.h"
#include "core/casefile/query.h"
#include "core/casefile/record_history.h"
#include "core/casefile/said.h"
#include "core/casefile/station.h"
#include "core/model/records.h"
#include "core/model/schema.h"

namespace headwater {

struct CaseTotals {
    std::int64_t entities = 0, links = 0, sources = 0, evidence = 0, findings = 0, charts = 0;
    bool operator==(const CaseTotals&) const = default;
};

struct OwnKinds {
    std::vector<EntityKind> entity_kinds;
    std::vector<LinkKind> link_kinds;
};

struct EvidencePage {
    std::vector<Evidence> items;
    std::int64_t all = 0;     ///< items
    std::int64_t sources = 0; ///< that they come from
};

/// What verify found; `sound` when nothing was.
struct Verification {
    bool sound = true;
    std::vector<Message> findings;
    std::int64_t entries = 0;
};

/// For one thread at a time; a worker reads through a snapshot() of its own.
class Case {
public:
    enum class Access { write, read_only };

    /// Fails where a file stands already.
    static Result<Case> create(const std::filesystem::path& file, std::string title,
                               Station station);
    /// Fails with a sentence for: no such file, a directory, not a case file, newer version,
    /// damaged, no permission. Opens read-only by itself where the file cannot be written or
    /// another program has it open; notice() says why. What was opened to read is a snapshot().
    static Result<Case> open(const std::filesystem::path& file, Station station,
                             Access access = Access::write);
    /// The case as it is now, for reading beside this one: later changes do not show in it.
    Result<Case> snapshot() const;
    /// The whole case as another file, history and all. Fails where a file stands already.
    Result<void> copy_to(const std::filesystem::path& file, Task& task) const;

    /// The case as it is now in a file of its own; whole or not there. Fails where a file stands.
    Result<void> save_copy(const std::filesystem::path& copy, Task& task) const;

    /// The case as it was after that step, in a file of its own, for asking again what was asked
    /// then. It must not be changed: log and revision are the present ones. Fails where one stands.
    Result<Case> as_of(std::int64_t step, const std::filesystem::path& file, Task& task) const;

    Case(Case&&) noexcept;
    Case& operator=(Case&&) noexcept;
    ~Case();

    /// Runs the command in a transaction, records what it changed, stores who, when and label;
    /// returns its step of the history. A command that changes nothing leaves no entry: 0.
    /// Failure or Stop (`task` may be null) rolls everything back.
    Result<std::int64_t> apply(const Command& command, Task* task = nullptr);
    /// Several as one step: each finds what those before it did and has an entry of its own in the
    /// log, undo takes all of them back. Returns the first entry; failure or Stop of any rolls
    /// everything back.
    Result<std::int64_t> apply_as_one(std::span<const Command> commands, Task* task = nullptr);
    /// The label of what would be undone or redone; empty: nothing.
    std::optional<std::string> undoable() const;
    std::optional<std::string> redoable() const;
    /// They return that label. A command after an undo makes the undone steps not redoable; the
    /// log keeps them.
    Result<std::string> undo(const Task* task = nullptr);
    Result<std::string> redo(const Task* task = nullptr);
    /// About how many rows they would move, which says whether anybody has to wait for them.
    std::int64_t rows_to_undo() const;
    std::int64_t rows_to_redo() const;
    /// The case becomes what it was after that entry of the log (0: before the first), as one step
    /// that undo takes back. Returns its number; 0: the case is like that already.
    Result<std::int64_t> go_back_to(std::int64_t entry, const Task* task = nullptr);

    const std::filesystem::path& file() const;
    std::string title() const;
    std::string marking() const; ///< handling marking, "RESTRICTED"
    bool is_read_only() const;
    /// Why it is read-only, or what was found on opening; empty: nothing to say.
    std::optional<Message> notice() const;
    std::int64_t revision() const; ///< the last step of the log
    /// Counted row by row: a second or so in a case of millions, as entity_counts() below.
    CaseTotals totals() const;

    /// The kinds shipped with the program and those of this case. Stays in its place; what it
    /// says may change with the case.
    const Schema& schema() const;
    /// The case's own kinds, and what it adds to those of the program.
    OwnKinds own_kinds() const;
    /// What grades are worth here: the built-in policy until the case has one of its own.
    const GradePolicy& grade_policy() const;
    StyleRules style_rules() const;
    std::vector<SelectionSet> selections() const; ///< by name
    /// In which hours and weekdays are told, "Asia/Ho_Chi_Minh"; empty: as each source writes them.
    std::string time_zone() const;

    std::optional<Entity> entity(EntityId id) const;
    std::optional<Link> link(LinkId id) const;
    std::optional<Source> source(SourceId id) const;
    std::optional<Chart> chart(ChartId id) const;
    std::optional<Evidence> evidence(EvidenceId id) const;
    std::vector<Evidence> evidence_of(std::int64_t subject) const;
    /// What speaks of those entities and links and of the links of those entities, newest first:
    /// at most `limit` items, and how many there are.
    Result<EvidencePage> evidence_about(const std::vector<std::int64_t>& records,
                                        std::size_t limit) const;
    Result<std::vector<Attachment>> attachments_of(std::int64_t subject) const;
    /// Fails where they are not those that were attached.
    Result<std::string> bytes_of(const Attachment& attachment) const;
    /// The picture that stands for the entity on charts; empty: the icon of its kind does.
    Result<std::optional<PictureIcon>> picture_icon(EntityId id) const;
    /// Every one of the case, in order of entity id.
    Result<std::vector<PictureIcon>> picture_icons() const;
    Result<std::string> bytes_of(const PictureIcon& icon) const;
    /// One item for each source, grade, property and whether it is refuted: enough to tell how sure
    /// the record is, however many items there are.
    std::vector<Evidence> evidence_by_source(std::int64_t subject) const;
    std::vector<Link> links_of(EntityId id) const;
    std::vector<Source> sources() const;
    std::vector<Chart> charts() const;          ///< with placements, in order of entity id
    std::vector<ChartHead> chart_heads() const; ///< the same charts, told at once
    /// Of a picture drawn on a chart.
    Result<std::string> bytes_of(const ChartSign& sign) const;
    std::vector<std::pair<std::string, std::int64_t>> entity_counts() const; ///< by kind
    std::vector<std::string> entity_kinds() const; ///< that there are entities of; told at once

    /// Those that were merged into the entity and can be taken out again.
    Result<std::vector<Merged>> merged_into(EntityId id) const;
    /// Pairs that somebody keeps apart, each with the lower id first, in order of the ids.
    Result<std::vector<std::pair<EntityId, EntityId>>> kept_apart() const;

    // Windows over lists of any length, by id. Quick for what is_quick() says; other orders are
    // sorted afresh each time: ask in_order() once, on a worker.
    Result<std::int64_t> rows(const ListOrder& order) const;
    Result<std::vector<std::int64_t>> page(const ListOrder& order, std::int64_t offset,
                                           std::int64_t count) const;
    /// The whole list, eight bytes a row.
    Result<std::vector<std::int64_t>> in_order(const ListOrder& order, const Task* task) const;

    // Streams in order of id; return false from the visitor to end early. Fails where the file
    // cannot be read to the end.
    Result<void> each_entity(const std::function<bool(const Entity&)>& visit) const;
    Result<void> each_link(const std::function<bool(const Link&)>& visit) const;
    Result<void> each_evidence(const std::function<bool(const Evidence&)>& visit) const;

    // The same in order of subject, read from an index alone or from one column: for what charts
    // show of every record.
    Result<void> each_said(const std::function<bool(const Said&)>& visit) const;
    Result<void> each_value(std::string_view property,
                            const std::function<bool(const RecordedValue&)>& visit) const;
    std::vector<std::string> property_names() const; ///< in use, in order
    /// Entities and links that came into the case at that time (as the history writes it) or later.
    Result<Newcomers> newcomers(std::string_view since) const;

    /// Entities by words of label or properties, folded, and numbers in any spelling; each word
    /// may be the beginning of one. Best first.
    std::vector<Entity> find(std::string_view words, std::size_t limit = 50) const;

    /// The same with what each was found by; spellings that are nearly right come last.
    Result<Found> search(const Query& query, std::size_t limit = 50,
                         Looking looking = Looking::while_typing, const Task* task = nullptr) const;
    /// Items of evidence whose quotation has the words, newest first.
    std::vector<Evidence> quotations(std::string_view words, std::size_t limit = 50) const;

    /// The same for the language of the search field; conditions on evidence hold when one item on
    /// the entity or one of its links meets them all. Looks through the first few thousand
    /// candidates.
    Result<std::vector<Entity>> find(const Query& query, std::size_t limit = 50) const;

    // Who is known already, for match().
    /// Entities of that kind whose label is the same when trimmed, in order of id.
    std::vector<Entity> entities_labelled(std::string_view kind, std::string_view label) const;
    /// The first link of that kind and label between the two; undirected ones in either direction.
    /// Without a label any will do, before all others one that has none.
    std::optional<LinkId> link_between(std::string_view kind, EntityId from, EntityId to,
                                       bool directed, std::string_view label = {}) const;
    /// Is there a source with this SHA-256, in hexadecimal, or was a file with it imported?
    bool has_source_digest(std::string_view hex) const;

    /// Files of calls that are kept packed.
    Result<std::vector<CallBatch>> call_batches() const;
    /// The earliest `limit` calls that the number is a party of, and how many there are.
    Result<CallPage> calls(const CallQuery& query, std::size_t limit) const;
    /// What they come to between each two numbers of a file; without a number: of all.
    Result<std::vector<CallPair>> call_pairs(const CallQuery& query, const Task& task) const;

    /// What became of the rows of each imported file, by step, undone or not.
    Result<std::vector<ImportAccount>> import_accounts() const;
    std::vector<HistoryEntry> history(std::size_t limit = 1000) const; ///< newest first
    /// The entries that touched an entity, link, source or chart, newest first, with what became
    /// what. An entity is touched by its properties, its evidence and its links as well.
    Result<std::vector<RecordStep>> history_of(std::int64_t record, std::size_t limit = 200) const;
    /// What the entry changed of entities, links, sources and charts, at most `limit`. An undo, a
    /// redo and a large import have no changes of their own.
    Result<std::vector<FieldChange>> changes_of(std::int64_t step, std::size_t limit = 50) const;
    Result<Verification> verify(Task& task) const;

    /// Findings are stored as JSON under a number of their own.
    std::vector<std::pair<std::int64_t, std::string>> findings() const; ///< id, title
    std::optional<std::string> finding(std::int64_t id) const;

    /// Told after every change; one listener.
    void on_change(std::function<void()> listener);

private:
    struct State;
    explicit Case(std::unique_ptr<State> state);
    Result<std::string> reverse(bool redo, const Task* task);
    std::unique_ptr<State> m_state;
};

} // namespace headwater
