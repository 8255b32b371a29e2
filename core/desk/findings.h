// SPDX-License-Identifier: Apache-2.0
// Findings as JSON: what batch mode prints and what the case keeps.
#pragma once

#include <cstddef>
#include <string>

#include "core/analysis/finding.h"
#include "core/base/error.h"
#include "core/casefile/case.h"
#include "core/network/network.h"

namespace headwater {

/// One object: method, title, parameters, seed, revision, version, input (hexadecimal), notes,
/// caveats, items. `top` 0: every actor. Items as in the batch contract: rank, score, entity,
/// parts, reasons, against, badges, rank_interval and p_top (null until doubt is computed).
std::string json_of(const Finding& finding, const Network& network, std::size_t top = 0);

/// Stores the finding in the case as one undoable step; returns its number.
Result<std::int64_t> keep(Case& the_case, const Finding& finding, const Network& network);

} // namespace headwater
