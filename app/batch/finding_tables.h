// SPDX-License-Identifier: Apache-2.0
// The tables of a finding: for people one row a thing, for spreadsheets one row a member or step.
#pragma once

#include "app/batch/answer.h"
#include "core/desk/analyses.h"

namespace headwater::batch {

void add_tables(Answer& answer, const AnalysisRow& row, const Answered& answered, std::size_t top);

} // namespace headwater::batch
