// SPDX-License-Identifier: Apache-2.0
// From the case to its line: streams the records through the builder, grades resolved; and the
// stages that an investigator sets.
#pragma once

#include "core/analysis/supply_line.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/model/schema.h"
#include "core/network/filter.h"

namespace headwater {

/// The line as the filter's dates and confidence let it be seen, at the case's revision.
Result<SupplyLine> line_of(const Case& the_case, const Schema& schema, const Filter& filter,
                           Task& task);

/// Keeps the stage of an entity in the case as one undoable step; `unknown`: no longer set.
Result<void> set_stage(Case& the_case, EntityId entity, Stage stage);

} // namespace headwater
