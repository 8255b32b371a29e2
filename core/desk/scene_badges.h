// SPDX-License-Identifier: Apache-2.0
// Badges that tell what matters of a thing at a glance: in a seizure, new in the case.
#pragma once

#include <string>

#include "core/base/error.h"
#include "core/casefile/case.h"
#include "core/picture/compose.h"

namespace headwater {

/// So many days something is new.
inline constexpr int days_new = 7;
/// Where more of a chart than this is new, nothing of it is marked: the case itself is new.
inline constexpr double most_new = 1.0 / 3;

/// Marks what a tie "seized in" leads to a seizure from, and what came into the case in the last
/// days before `now`, the time as the history writes it.
Result<void> mark_badges(ChartScene& scene, const Case& the_case, const std::string& now);

} // namespace headwater
