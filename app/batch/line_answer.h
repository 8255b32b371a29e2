// SPDX-License-Identifier: Apache-2.0
// The line and what is found on it, as JSON and as tables.
#pragma once

#include "app/batch/answer.h"
#include "core/analysis/gaps.h"
#include "core/analysis/must_pass.h"
#include "core/analysis/trace.h"

namespace headwater::batch {

Json actor_json(const Actor& actor);
Json labels_json(const SupplyLine& line, const std::vector<Vertex>& holders);
Json holder_json(const SupplyLine& line, Vertex v);

/// Everybody on the line with stage, share of lines and force; the narrowest places, crossings,
/// gaps and tasks beside them. `top` 0: all.
void add_line(Answer& answer, const SupplyLine& line, const MustPass& found, std::size_t top);

/// Traced lines as items, their handings over in the order of the goods.
void add_traced(Answer& answer, const SupplyLine& line, const TracedLines& traced,
                const char* direction);
void add_trace(Answer& answer, const SupplyLine& line, const Trace& found);

/// The questions to each force as the table, the gaps as items.
void add_tasks(Answer& answer, const SupplyLine& line);

} // namespace headwater::batch
