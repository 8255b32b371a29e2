// SPDX-License-Identifier: Apache-2.0
// The verbs: what a command may do to a case. Only Case::apply hands one out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/casefile/import_account.h"
#include "core/casefile/import_run.h"
#include "core/model/attachment.h"
#include "core/model/call_record.h"
#include "core/model/records.h"
#include "core/model/schema.h"
#include "core/model/selection_set.h"
#include "core/model/style_rule.h"

namespace headwater {

class Database;
class Recorder;

/// From here on a batch is undone by the ids of its rows.
inline constexpr std::size_t rows_of_a_run = 10'000;
/// A chart may show many, so they are small.
inline constexpr std::size_t largest_icon = 256 * 1024;

inline constexpr std::size_t largest_picture = 4 * 1024 * 1024;

enum class Sight { hidden, shown };

class Edits {
public:
    /// Ids are drawn from `station` after the first `count`; evidence that does not say who
    /// recorded it was recorded by `user`; `task` may be null.
    Edits(Database& database, Recorder& recorder, std::uint32_t station, std::uint32_t count,
          std::string user, Task* task);

    // A record whose id is 0 gets one; the id is returned. Ids must not be negative.
    Result<EntityId> add(Entity entity);
    Result<LinkId> add(Link link);
    Result<SourceId> add(Source source);
    Result<EvidenceId> add(Evidence evidence);
    Result<ChartId> add(Chart chart);
    /// The bytes are kept in the case file, once for each content.
    Result<AttachmentId> attach(std::int64_t subject, std::string_view name,
                                std::string_view media_type, std::string_view bytes);
    /// The picture that stands for the entity on charts from now on: `small_copy`, at most
    /// `largest_icon` bytes, of one of its own attachments.
    Result<void> set_picture_icon(EntityId entity, AttachmentId attachment,
                                  std::string_view media_type, std::string_view small_copy);
    /// The icon of its kind stands for it again.
    Result<void> remove_picture_icon(EntityId entity);
    Result<std::int64_t> add_finding(std::string_view title, std::string_view json);

    // The record must be in the case; it becomes what is given, with all its properties.
    Result<void> amend(const Entity& entity);
    Result<void> amend(const Link& link);
    Result<void> amend(const Source& source);
    Result<void> amend(const Evidence& evidence);
    /// Title, layout and every placement; what is hidden or drawn on it stays.
    Result<void> amend(const Chart& chart);
    Result<void> set_title(ChartId chart, std::string_view title);
    /// Moves or adds those placements; the others stay.
    Result<void> place(ChartId chart, const std::vector<Placement>& placements);
    /// Hides them on that chart, where they keep their places, or shows them again.
    Result<void> hide(ChartId chart, const std::vector<EntityId>& entities, Sight sight);
    /// They have no place on that chart any more; a chart that shows the whole case finds them one.
    Result<void> take_off(ChartId chart, const std::vector<EntityId>& entities);
    /// Draws it on the chart, or changes what bears its id; the id is returned.
    Result<SignId> put_sign(ChartId chart, ChartSign sign);
    /// The same with a picture, at most `largest_picture` bytes.
    Result<SignId> put_picture(ChartId chart, ChartSign sign, std::string_view bytes);
    Result<void> remove_sign(ChartId chart, SignId sign);
    Result<void> refute(EvidenceId evidence, bool refuted, std::string_view why);
    /// What is not refuted yet of the evidence on a record. Believed again it must have one reason.
    Result<void> refute_all(std::int64_t subject, bool refuted, std::string_view why);

    /// The others become part of `kept`: their evidence, links, attachments and places on charts
    /// are its own, their labels its aliases, and what properties it lacked it gains. Links that
    /// then say the same of the same become one with the evidence of both.
    Result<void> merge(EntityId kept, const std::vector<EntityId>& others);
    /// Takes a merged entity out again: it has what it brought, as far as that is still with the
    /// entity it was merged into; what came later stays there.
    Result<void> take_out(EntityId merged);
    /// The two are not the same: nobody proposes again that they are.
    Result<void> keep_apart(EntityId a, EntityId b);
    /// It may be proposed again.
    Result<void> propose_again(EntityId a, EntityId b);
    /// A part of the entity becomes one of its own (`part.id` 0), with those of its links and of
    /// the items of evidence on it; the properties that the part has leave the entity. Fails where
    /// a link or an item is not the entity's.
    Result<EntityId> split(EntityId entity, Entity part, const std::vector<LinkId>& links,
                           const std::vector<EvidenceId>& evidence);

    /// With everything that rests on it: links, evidence, attachments, placements.
    Result<void> remove(EntityId entity);
    Result<void> remove(LinkId link);
    Result<void> remove(EvidenceId evidence);
    Result<void> remove(AttachmentId attachment);
    Result<void> remove_chart(ChartId chart);
    Result<void> remove_finding(std::int64_t finding);

    Result<void> set_title(std::string_view title);
    Result<void> set_marking(std::string_view marking);

    /// A kind of the case's own, or what a kind shipped with the program has besides. Fails with
    /// the place of the first defect: a name, a colour ...
    Result<void> put_kind(const EntityKind& kind);
    Result<void> put_kind(const LinkKind& kind);
    /// Fails where records of a kind would be left without it.
    Result<void> remove_entity_kind(std::string_view name);
    Result<void> remove_link_kind(std::string_view name);
    /// What grades are worth in this case; the version goes up by itself.
    Result<void> set_grade_policy(GradePolicy policy);

    /// How the charts of the case show what; fails for a clause or an effect that is not sound.
    Result<void> set_style_rules(const StyleRules& rules);
    /// Under its name, in place of another of that name. Fails where it has none.
    Result<void> put_selection(const SelectionSet& selection);
    Result<void> remove_selection(std::string_view name);
    /// A name of the IANA list, or empty. Fails for others.
    Result<void> set_time_zone(std::string_view name);

    /// Takes in a batch: provisional (negative) ids get real ones, in the order of the batch:
    /// sources, entities, links, evidence, charts. A record with a positive id is known: an entity
    /// or link only gains the properties (name and value) that it lacks, a chart placements and
    /// what is drawn on it.
    /// A batch of more than `rows_of_a_run` records is kept as an ImportRun.
    /// `attachments` are of records of the batch; `bytes_of` says what they hold.
    Result<void> take_in(const Records& records, const std::vector<Attachment>& attachments = {},
                         const BytesOf& bytes_of = {});
    /// Takes in calls by the million, packed, as an ImportRun. `read` hands them out one by one and
    /// says at the end what they have in common.
    Result<PackedCalls> take_in_calls(const ReadCalls& read);
    /// What became of the rows of the file that this step imports.
    void keep(ImportAccount account) { m_account = std::move(account); }

    /// How many ids of the station are given away.
    std::uint32_t count() const { return m_count; }
    /// Large batches, whose rows are told by their ids and not recorded one by one.
    const std::vector<ImportRun>& runs() const { return m_runs; }
    const std::optional<ImportAccount>& account() const { return m_account; }
    bool may_go_on() const { return !m_task || m_task->may_go_on(); }
    /// So many more of the rows that are taken in are written.
    void advance(std::uint64_t rows) const {
        if (m_task) m_task->advance(rows);
    }

private:
    Result<std::int64_t> id_for(std::int64_t given);

    struct Cargo;
    Result<void> take_in_rows(const Cargo& cargo, Recorder* paused);

    Database& m_database;
    Recorder& m_recorder;
    std::uint32_t m_station;
    std::uint32_t m_count;
    std::string m_user;
    Task* m_task;
    std::vector<ImportRun> m_runs;
    std::optional<ImportAccount> m_account;
};

} // namespace headwater
