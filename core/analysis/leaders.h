// SPDX-License-Identifier: Apache-2.0
// Who runs it? The ringleader score RL of methods.md 3.1, with its parts and its reasons.
#pragma once

#include "core/analysis/catalogue.h"

namespace headwater {

/// Parts in order: V, L, lam, B, H, K, C, dDF. Badge "insulated" where it applies.
Result<Finding> find_leaders(const Network& network, const AnalysisOptions& options, Task& task);

/// "Lead for verification, not evidence": the line that stands beside every score.
Message verification_caveat();

} // namespace headwater
