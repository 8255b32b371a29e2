// SPDX-License-Identifier: Apache-2.0
// Who runs it? The list an investigator reads first, with its parts and its reasons.
#pragma once

#include "core/analysis/catalogue.h"

namespace headwater {

/// Ranked by the command score CS = (R + max(P, L)) / 2. Parts in order: CS, R, P, RL, V, L, lam,
/// B, H, K, C, dDF (see leader_parts.h). RL, V and L make lists of their own side by side. Badge
/// "insulated" where it applies.
Result<Finding> find_leaders(const Network& network, const AnalysisOptions& options, Task& task);

/// Whether the finding says that nobody stands out, which is an answer too.
bool has_clear_leader(const Finding& finding);

/// "Lead for verification, not evidence": the line that stands beside every score.
Message verification_caveat();

} // namespace headwater
