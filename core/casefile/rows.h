// SPDX-License-Identifier: Apache-2.0
// Rows of the tables as nouns. A `select_` text goes before its conditions; the `_from` beside it
// reads what it selects.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/error.h"
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
    "unit, quotation, grade, warrant, recorded_by, refuted FROM evidence ";
inline constexpr std::string_view select_chart = "SELECT id, title, layout FROM chart ";

// Without properties and placements: those stand in tables of their own.
Entity entity_from(const Statement& row);
Link link_from(const Statement& row);
Source source_from(const Statement& row);
Evidence evidence_from(const Statement& row);
Chart chart_from(const Statement& row);

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

/// One record with all that belongs to it; empty: the case has none of that number.
Result<std::optional<Entity>> read_entity(Database& database, EntityId id);
Result<std::optional<Link>> read_link(Database& database, LinkId id);

} // namespace headwater
