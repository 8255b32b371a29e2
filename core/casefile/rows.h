// SPDX-License-Identifier: Apache-2.0
// Rows of the tables as nouns. A `select_` text goes before its conditions; the `_from` beside it
// reads what it selects.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/casefile/record_history.h"
#include "core/model/records.h"
#include "core/storage/database.h"

namespace headwater {

inline constexpr std::string_view select_entity = "SELECT id, kind, label FROM entity ";
inline constexpr std::string_view select_link =
    "SELECT id, kind, from_entity, to_entity, directed, strength, label FROM link ";
inline constexpr std::string_view select_source =
    "SELECT id, title, kind, reference, digest, agency, system, grade, received FROM source ";
inline constexpr std::string_view select_evidence =
    "SELECT id, subject, source, place, property, happened, learnt, weight, duration, amount, "
    "unit, quotation, grade, warrant, recorded_by, refuted, refuted_why FROM evidence ";
inline constexpr std::string_view select_chart = "SELECT id, title, layout FROM chart ";

inline constexpr std::string_view select_history =
    "SELECT step, at, user, label, action, of_step, length(changeset), chain, "
    "coalesce((SELECT text FROM reason WHERE reason.step = history.step), '') FROM history ";

// Without properties and placements: those stand in tables of their own.
Entity entity_from(const Statement& row);
Link link_from(const Statement& row);
Source source_from(const Statement& row);
Evidence evidence_from(const Statement& row);
Chart chart_from(const Statement& row);
HistoryEntry history_entry_from(const Statement& row);

Strength strength_named(std::string_view name);

Result<std::vector<Property>> properties_of(Database& database, std::int64_t subject);
Result<std::vector<Placement>> placements_of(Database& database, ChartId chart);

/// Steps to the end, or until `visit()` is false.
template<class Visit>
Result<void> each_row(Statement& rows, Visit visit) {
    TRY(bool more, rows.step());
    while (more && visit()) {
        TRY(more, rows.step());
    }
    return {};
}

/// Empty: there is no such setting.
Result<std::string> read_setting(Database& database, std::string_view name);

/// Name and value of the settings whose name begins so, in order of name; it ends in a slash.
Result<std::vector<std::pair<std::string, std::string>>> read_settings(Database& database,
                                                                       std::string_view beginning);

/// One record with all that belongs to it; empty: the case has none of that number.
Result<std::optional<Entity>> read_entity(Database& database, EntityId id);
Result<std::optional<Link>> read_link(Database& database, LinkId id);
Result<std::optional<Evidence>> read_evidence(Database& database, EvidenceId id);

} // namespace headwater
