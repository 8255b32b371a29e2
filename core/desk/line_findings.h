// SPDX-License-Identifier: Apache-2.0
// What is found on the line as findings: kept in the case, put on the chart, printed like others.
#pragma once

#include "core/analysis/trace.h"
#include "core/desk/strikes.h"

namespace headwater {

/// Speaks of `network`, which is network_of(line): the ways up and down with their days, and the
/// questions where they break as notes.
Finding finding_of(const Trace& trace, const SupplyLine& line, const Network& network);

/// Speaks of `network`, which is network_of(line): the targets in their order with their reasons,
/// and every number of the comparison and the forecast as a note.
Finding finding_of(const StrikeAnswer& answer, const StrikeQuestion& question,
                   const SupplyLine& line, const Network& network);

} // namespace headwater
