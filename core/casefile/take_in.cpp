// SPDX-License-Identifier: Apache-2.0
// Taking in a batch: provisional ids become real ones, known records gain what they lack.
#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

#include "core/base/id.h"
#include "core/casefile/chart_parts.h"
#include "core/casefile/contents.h"
#include "core/casefile/edits.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/rows.h"
#include "core/model/drawn_pictures.h"
#include "core/storage/changeset.h"
#include "core/storage/database.h"

namespace headwater {

namespace {

constexpr std::size_t rows_between_questions = 1'024;

/// From the ids of the batch to those of the case.
class Renaming {
public:
    Renaming(Database& database, Noun noun) : m_database(database), m_noun(noun) {}

    Result<void> add(std::int64_t provisional, std::int64_t real) {
        if (provisional == 0 || m_real.emplace(provisional, real).second) return {};
        return fail("The batch uses the number %1 for two records. Nothing was taken in.",
                    {std::to_string(provisional)});
    }
    Result<std::int64_t> operator()(std::int64_t id) {
        const auto found = m_real.find(id);
        if (found != m_real.end()) return found->second;
        if (id <= 0)
            return fail("The batch is incomplete: it speaks of record %1, which it does not hold. "
                        "Nothing was taken in.",
                        {std::to_string(id)});
        TRY_VOID(require(m_database, m_noun, id));
        m_real.emplace(id, id);
        return id;
    }

private:
    Database& m_database;
    Noun m_noun;
    std::unordered_map<std::int64_t, std::int64_t> m_real;
};

/// The properties of `batch` that `known` lacks are put behind its own; false: none.
bool gain(std::vector<Property>& known, const std::vector<Property>& batch) {
    const auto before = known.size();
    for (const auto& property : batch)
        if (std::find(known.begin(), known.end(), property) == known.end())
            known.push_back(property);
    return known.size() != before;
}

Result<void> gain(Database& database, const Entity& batch) {
    TRY_VOID(require(database, Noun::entity, batch.id.value));
    if (batch.properties.empty()) return {};
    TRY(auto known, read_entity(database, batch.id));
    if (!gain(known->properties, batch.properties)) return {};
    return update(database, *known);
}

Result<void> gain(Database& database, const Link& batch) {
    TRY_VOID(require(database, Noun::link, batch.id.value));
    if (batch.properties.empty()) return {};
    TRY(auto known, read_link(database, batch.id));
    if (!gain(known->properties, batch.properties)) return {};
    return update(database, *known);
}

/// Lets a paused recorder (or none) go on for a while.
class Recording {
public:
    explicit Recording(Recorder* paused) : m_paused(paused) {
        if (m_paused) m_paused->go_on();
    }
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    ~Recording() {
        if (m_paused) m_paused->pause();
    }

private:
    Recorder* m_paused;
};

/// A batch on its way into the case, record by record.
class Arrival {
public:
    /// `paused` may be null; changes of known records are recorded all the same.
    Arrival(Database& database, Recorder* paused, const std::string& user,
            std::function<Result<std::int64_t>()> next_id)
        : m_database(database),
          m_paused(paused),
          m_user(user),
          m_next_id(std::move(next_id)),
          m_sources(database, Noun::source),
          m_subjects(database, Noun::subject) {}

    Result<void> take(Source source) {
        if (source.id.value > 0) return require(m_database, Noun::source, source.id.value);
        TRY_VOID(name(source, &m_sources));
        return insert(m_database, source);
    }

    Result<void> take(Entity entity) {
        if (entity.id.value > 0) {
            const Recording recording(m_paused);
            return gain(m_database, entity);
        }
        TRY_VOID(name(entity, &m_subjects));
        return insert(m_database, entity);
    }

    Result<void> take(Link link) {
        if (link.id.value > 0) {
            const Recording recording(m_paused);
            return gain(m_database, link);
        }
        TRY_VOID(name(link, &m_subjects));
        TRY(link.from.value, m_subjects(link.from.value));
        TRY(link.to.value, m_subjects(link.to.value));
        return insert(m_database, link);
    }

    Result<void> take(Evidence evidence) {
        if (evidence.id.value > 0) return require(m_database, Noun::evidence, evidence.id.value);
        TRY_VOID(name(evidence, nullptr));
        TRY(evidence.subject, m_subjects(evidence.subject));
        TRY(evidence.source.value, m_sources(evidence.source.value));
        if (evidence.recorded_by.empty()) evidence.recorded_by = m_user;
        return insert(m_database, evidence);
    }

    Result<void> take(Chart chart) {
        const bool known = chart.id.value > 0;
        const Recording recording(known ? m_paused : nullptr);
        if (known) {
            TRY_VOID(require(m_database, Noun::chart, chart.id.value));
        } else {
            TRY_VOID(name(chart, nullptr));
            TRY_VOID(insert(m_database, chart));
        }
        for (auto& placement : chart.placements) {
            TRY(placement.entity.value, m_subjects(placement.entity.value));
            TRY_VOID(put(m_database, chart.id, placement));
        }
        return known ? take_signs(chart) : take_parts(std::move(chart));
    }

    /// The id that an entity or link of the batch has now.
    Result<std::int64_t> subject(std::int64_t id) { return m_subjects(id); }

private:
    Result<void> take_parts(Chart chart) {
        if (!chart.whole || !chart.hidden.empty()) {
            const Recording recording(m_paused);
            TRY_VOID(point_at_real(chart.hidden));
            TRY_VOID(write_chart_view(m_database, chart));
        }
        return take_signs(chart);
    }

    /// A known chart gains them.
    Result<void> take_signs(Chart& chart) {
        if (chart.signs.empty()) return {};
        const Recording recording(m_paused);
        for (ChartSign& sign : chart.signs) {
            TRY(sign.id.value, m_next_id());
            TRY_VOID(point_at_real(sign.members));
        }
        return write_chart_signs(m_database, chart);
    }

    Result<void> point_at_real(std::vector<EntityId>& entities) {
        for (EntityId& entity : entities) {
            TRY(entity.value, m_subjects(entity.value));
        }
        std::ranges::sort(entities);
        return {};
    }

    /// Gives a new record its id; records that speak of it are told.
    template<class Record>
    Result<void> name(Record& record, Renaming* renaming) {
        const auto provisional = record.id.value;
        TRY(record.id.value, m_next_id());
        return renaming ? renaming->add(provisional, record.id.value) : Result<void>();
    }

    Database& m_database;
    Recorder* m_paused;
    const std::string& m_user;
    std::function<Result<std::int64_t>()> m_next_id;
    Renaming m_sources;
    Renaming m_subjects;
};

template<class Record>
Result<void> take_all(Arrival& arrival, const Edits& edits, const std::vector<Record>& records) {
    std::uint64_t written = 0; // and not told of yet
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i % rows_between_questions == 0) {
            if (!edits.may_go_on()) return stopped();
            edits.advance(std::exchange(written, 0));
        }
        TRY_VOID(arrival.take(records[i]));
        ++written;
    }
    edits.advance(written);
    return {};
}

} // namespace

struct Edits::Cargo {
    const Records& records;
    const std::vector<Attachment>& attachments;
    const BytesOf& bytes_of;

    std::size_t rows() const {
        return records.sources.size() + records.entities.size() + records.links.size() +
               records.evidence.size() + records.charts.size();
    }
};

Result<void> Edits::take_in_rows(const Cargo& cargo, Recorder* paused) {
    const Records& records = cargo.records;
    Arrival arrival(m_database, paused, m_user, [this] { return id_for(0); });
    TRY_VOID(take_all(arrival, *this, records.sources));
    TRY_VOID(take_all(arrival, *this, records.entities));
    TRY_VOID(take_all(arrival, *this, records.links));
    TRY_VOID(take_all(arrival, *this, records.evidence));
    TRY_VOID(take_all(arrival, *this, records.charts));
    const Recording recording(paused);
    for (const Attachment& each : pictures_on(records.charts)) {
        if (!cargo.bytes_of) break;
        TRY(const std::string bytes, cargo.bytes_of(each));
        TRY_VOID(keep_content(m_database, bytes));
    }
    for (const Attachment& each : cargo.attachments) {
        if (!may_go_on()) return stopped();
        TRY(const std::int64_t subject, arrival.subject(each.subject));
        TRY(const std::string bytes, cargo.bytes_of(each));
        TRY_VOID(attach(subject, each.name, each.media_type, bytes));
    }
    return {};
}

Result<void> Edits::take_in(const Records& records, const std::vector<Attachment>& attachments,
                            const BytesOf& bytes_of) {
    const Cargo cargo{records, attachments, bytes_of};
    if (m_task) m_task->restart(cargo.rows(), Unit::rows);
    if (cargo.rows() <= rows_of_a_run) return take_in_rows(cargo, nullptr);

    ImportRun run{make_id(m_station, m_count) + 1, 0, {}};
    m_recorder.pause();
    TRY_VOID(take_in_rows(cargo, &m_recorder));
    m_recorder.go_on();
    run.last = make_id(m_station, m_count);
    if (run.last < run.first) return {};
    TRY(run.digest, digest_of_rows(m_database, run, Shelf::in_force));
    m_runs.push_back(run);
    return {};
}

} // namespace headwater
