// SPDX-License-Identifier: Apache-2.0
// How each row of the table of analyses is run, and the rows that belong to no table of the
// analysis room.
#pragma once

#include "core/analysis/groups.h"
#include "core/desk/analyses.h"

namespace headwater {

/// Those look their row up by the name in the inquiry.
Result<Finding> run_measure(const Asked& asked, Task& task);
Result<Finding> run_grouping(const Asked& asked, Task& task);

/// Rankings, sets, ties and paths.
std::span<const AnalysisRow> own_rows();

} // namespace headwater
