// SPDX-License-Identifier: Apache-2.0
// From the case to its line: streams the records through the builder, grades resolved; and the
// stages that an investigator sets.
#pragma once

#include "core/analysis/supply_line.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/network/network.h"
#include "core/picture/compose.h"

namespace headwater {

/// The line as the filter's dates and confidence let it be seen, at the case's revision.
Result<SupplyLine> line_of(const Case& the_case, const Filter& filter, Task& task);

/// Keeps the stage of an entity in the case as one undoable step; `unknown`: no longer set.
Result<Command> stage_command(const Case& the_case, EntityId entity, Stage stage);
Result<void> set_stage(Case& the_case, EntityId entity, Stage stage);

/// Who stands on the line and who hands what to whom, as a network that findings speak of: the
/// holders, then the sites, in the order of the line.
Network network_of(const SupplyLine& line);

/// What stands around a sheet that shows the line: title, what it rests on and the caveat, in the
/// words of `furniture.translate`.
Furniture about_line(Furniture furniture, const SupplyLine& line);

} // namespace headwater
