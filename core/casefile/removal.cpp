// SPDX-License-Identifier: Apache-2.0
// The verbs that take away. What rests on a record goes first, by name: a cascade of the database
// would hide it from the recorded change.
#include <initializer_list>

#include "core/casefile/chart_parts.h"
#include "core/casefile/edits.h"
#include "core/casefile/row_writing.h"
#include "core/storage/database.h"

namespace headwater {

namespace {

Result<void> run_each(Database& database, std::initializer_list<std::string_view> statements,
                      std::int64_t id) {
    for (const auto sql : statements) {
        TRY(auto* row, database.statement(sql));
        TRY_VOID(row->bind(1, id).run());
    }
    return {};
}

} // namespace

Result<void> Edits::remove(EntityId entity) {
    TRY_VOID(require(m_database, Noun::entity, entity.value));
    return run_each(m_database,
                    {"DELETE FROM evidence WHERE subject IN (SELECT id FROM link "
                     "WHERE from_entity = ?1 OR to_entity = ?1)",
                     "DELETE FROM property WHERE subject IN (SELECT id FROM link "
                     "WHERE from_entity = ?1 OR to_entity = ?1)",
                     "DELETE FROM attachment WHERE subject IN (SELECT id FROM link "
                     "WHERE from_entity = ?1 OR to_entity = ?1)",
                     "DELETE FROM link WHERE from_entity = ?1 OR to_entity = ?1",
                     "DELETE FROM evidence WHERE subject = ?1",
                     "DELETE FROM property WHERE subject = ?1",
                     "DELETE FROM attachment WHERE subject = ?1",
                     "DELETE FROM placement WHERE entity = ?1", "DELETE FROM entity WHERE id = ?1"},
                    entity.value);
}

Result<void> Edits::remove(LinkId link) {
    TRY_VOID(require(m_database, Noun::link, link.value));
    return run_each(m_database,
                    {"DELETE FROM evidence WHERE subject = ?1",
                     "DELETE FROM property WHERE subject = ?1",
                     "DELETE FROM attachment WHERE subject = ?1", "DELETE FROM link WHERE id = ?1"},
                    link.value);
}

Result<void> Edits::remove(EvidenceId evidence) {
    TRY_VOID(require(m_database, Noun::evidence, evidence.value));
    return run_each(m_database, {"DELETE FROM evidence WHERE id = ?1"}, evidence.value);
}

Result<void> Edits::remove_chart(ChartId chart) {
    TRY_VOID(require(m_database, Noun::chart, chart.value));
    TRY_VOID(remove_chart_parts(m_database, chart));
    return run_each(m_database,
                    {"DELETE FROM placement WHERE chart = ?1", "DELETE FROM chart WHERE id = ?1"},
                    chart.value);
}

Result<void> Edits::remove_finding(std::int64_t finding) {
    TRY_VOID(require(m_database, Noun::finding, finding));
    return run_each(m_database, {"DELETE FROM finding WHERE id = ?1"}, finding);
}

} // namespace headwater
