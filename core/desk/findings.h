// SPDX-License-Identifier: Apache-2.0
// Findings as JSON: what batch mode prints and what the case keeps.
#pragma once

#include <cstddef>
#include <string>

#include "core/analysis/finding.h"
#include "core/base/error.h"
#include "core/casefile/case.h"
#include "core/desk/inquiry.h"
#include "core/network/network.h"

namespace headwater {

/// What was asked, as far as the finding itself says it: no ends of paths, no sizes of sets.
Inquiry inquiry_of(const Finding& finding, const Network& network);

/// One object: method, title, inquiry, parameters, seed, revision, version, input (hexadecimal),
/// notes, caveats, items; links, groups and routes where there are any. `top` 0: every actor. Items
/// as in the batch contract: rank, score, entity, parts, reasons, against, badges, rank_interval
/// and p_top (null until doubt is computed).
std::string json_of(const Finding& finding, const Network& network, std::size_t top = 0);
std::string json_of(const Finding& finding, const Network& network, const Inquiry& inquiry,
                    std::size_t top = 0);

/// Stores the finding in the case as one undoable step; returns its number.
Result<std::int64_t> keep(Case& the_case, const Finding& finding, const Network& network);
Result<std::int64_t> keep(Case& the_case, const Finding& finding, const Network& network,
                          const Inquiry& inquiry);

} // namespace headwater
