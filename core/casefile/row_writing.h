// SPDX-License-Identifier: Apache-2.0
// Nouns as rows of the tables. Only the verbs write, so only edits, removal and take_in include
// this.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/model/records.h"
#include "core/storage/database.h"

namespace headwater {

enum class Noun { entity, link, subject, source, evidence, chart, attachment, finding };

/// Fails with a sentence where the case has no such record. A subject is an entity or a link.
Result<void> require(Database& database, Noun noun, std::int64_t id);

// With properties, without placements; the id must be set.
Result<void> insert(Database& database, const Entity& entity);
Result<void> insert(Database& database, const Link& link);
Result<void> insert(Database& database, const Source& source);
Result<void> insert(Database& database, const Evidence& evidence);
Result<void> insert(Database& database, const Chart& chart);

Result<void> update(Database& database, const Entity& entity);
Result<void> update(Database& database, const Link& link);
Result<void> update(Database& database, const Source& source);
Result<void> update(Database& database, const Evidence& evidence);
Result<void> update(Database& database, const Chart& chart);

/// Moves the placement, or adds it.
Result<void> put(Database& database, ChartId chart, const Placement& placement);
Result<void> put_setting(Database& database, std::string_view name, std::string_view value);
Result<void> remove_setting(Database& database, std::string_view name);

} // namespace headwater
