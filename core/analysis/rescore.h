// SPDX-License-Identifier: Apache-2.0
// The measure behind a finding, to be asked again of other networks of the same people.
#pragma once

#include "core/analysis/catalogue.h"
#include "core/analysis/rank_draws.h"

namespace headwater {

/// The options a finding was made with.
AnalysisOptions options_of(const Finding& finding);

/// Fails for findings that rank nobody, such as groups.
Result<Rescore> rescore_of(const Finding& finding);

/// From how many people the loss of reach is searched in each drawn network; with no more people
/// than that it is exact.
inline constexpr Vertex loss_sources = 64;

} // namespace headwater
