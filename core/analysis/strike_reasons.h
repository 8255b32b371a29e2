// SPDX-License-Identifier: Apache-2.0
// Why these targets: what each of them stops, in sentences.
#pragma once

#include "core/analysis/finding.h"
#include "core/analysis/strike.h"

namespace headwater {

/// One list of reasons a target, in their order: lines that pass, ends that get nothing without
/// it, what it stops after those before it were taken.
std::vector<std::vector<Reason>> explain_targets(const SupplyLine& line, const StrikePlan& plan);

/// How good the plan is: proved best, or how far off it can be at most.
Message explain_bound(const StrikePlan& plan);

} // namespace headwater
