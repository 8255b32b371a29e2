// SPDX-License-Identifier: Apache-2.0
// Adding and amending; refuting.cpp refutes, removal.cpp takes away, take_in.cpp takes in batches.
#include "core/casefile/edits.h"

#include <limits>

#include "core/base/id.h"
#include "core/casefile/chart_parts.h"
#include "core/casefile/row_writing.h"
#include "core/storage/database.h"

namespace headwater {

Edits::Edits(Database& database, Recorder& recorder, std::uint32_t station, std::uint32_t count,
             std::string user, Task* task)
    : m_database(database),
      m_recorder(recorder),
      m_station(station),
      m_count(count),
      m_user(std::move(user)),
      m_task(task) {}

Result<std::int64_t> Edits::id_for(std::int64_t given) {
    if (given > 0) return given;
    if (given < 0)
        return fail("A record of a batch was added by itself (%1). Take the whole batch in.",
                    {std::to_string(given)});
    if (m_count == std::numeric_limits<std::uint32_t>::max())
        return fail("This case has given away all its numbers. Go on in a new case file.");
    return make_id(m_station, ++m_count);
}

Result<EntityId> Edits::add(Entity entity) {
    TRY(entity.id.value, id_for(entity.id.value));
    TRY_VOID(insert(m_database, entity));
    return entity.id;
}

Result<LinkId> Edits::add(Link link) {
    TRY(link.id.value, id_for(link.id.value));
    TRY_VOID(require(m_database, Noun::entity, link.from.value));
    TRY_VOID(require(m_database, Noun::entity, link.to.value));
    TRY_VOID(insert(m_database, link));
    return link.id;
}

Result<SourceId> Edits::add(Source source) {
    TRY(source.id.value, id_for(source.id.value));
    TRY_VOID(insert(m_database, source));
    return source.id;
}

Result<EvidenceId> Edits::add(Evidence evidence) {
    TRY(evidence.id.value, id_for(evidence.id.value));
    TRY_VOID(require(m_database, Noun::subject, evidence.subject));
    TRY_VOID(require(m_database, Noun::source, evidence.source.value));
    if (evidence.recorded_by.empty()) evidence.recorded_by = m_user;
    TRY_VOID(insert(m_database, evidence));
    return evidence.id;
}

Result<ChartId> Edits::add(Chart chart) {
    TRY(chart.id.value, id_for(chart.id.value));
    TRY_VOID(insert(m_database, chart));
    TRY_VOID(place(chart.id, chart.placements));
    for (ChartSign& sign : chart.signs) {
        TRY(sign.id.value, id_for(sign.id.value));
    }
    TRY_VOID(write_chart_parts(m_database, chart));
    return chart.id;
}

Result<std::int64_t> Edits::add_finding(std::string_view title, std::string_view json) {
    TRY(const auto id, id_for(0));
    TRY(auto* row,
        m_database.statement("INSERT INTO finding(id, title, json) VALUES (?1, ?2, ?3)"));
    TRY_VOID(row->bind(1, id).bind(2, title).bind(3, json).run());
    return id;
}

Result<void> Edits::amend(const Entity& entity) {
    TRY_VOID(require(m_database, Noun::entity, entity.id.value));
    return update(m_database, entity);
}

Result<void> Edits::amend(const Link& link) {
    TRY_VOID(require(m_database, Noun::link, link.id.value));
    TRY_VOID(require(m_database, Noun::entity, link.from.value));
    TRY_VOID(require(m_database, Noun::entity, link.to.value));
    return update(m_database, link);
}

Result<void> Edits::amend(const Source& source) {
    TRY_VOID(require(m_database, Noun::source, source.id.value));
    return update(m_database, source);
}

Result<void> Edits::amend(const Evidence& evidence) {
    TRY_VOID(require(m_database, Noun::evidence, evidence.id.value));
    TRY_VOID(require(m_database, Noun::subject, evidence.subject));
    TRY_VOID(require(m_database, Noun::source, evidence.source.value));
    return update(m_database, evidence);
}

Result<void> Edits::amend(const Chart& chart) {
    TRY_VOID(require(m_database, Noun::chart, chart.id.value));
    TRY_VOID(update(m_database, chart));
    TRY(auto* cleared, m_database.statement("DELETE FROM placement WHERE chart = ?1"));
    TRY_VOID(cleared->bind(1, chart.id.value).run());
    return place(chart.id, chart.placements);
}

Result<void> Edits::place(ChartId chart, const std::vector<Placement>& placements) {
    TRY_VOID(require(m_database, Noun::chart, chart.value));
    for (const auto& placement : placements) {
        TRY_VOID(require(m_database, Noun::entity, placement.entity.value));
        TRY_VOID(put(m_database, chart, placement));
    }
    return {};
}

Result<void> Edits::set_title(std::string_view title) {
    return put_setting(m_database, "title", title);
}

Result<void> Edits::set_marking(std::string_view marking) {
    return put_setting(m_database, "marking", marking);
}

} // namespace headwater
