// SPDX-License-Identifier: Apache-2.0
// A ranking as the case keeps it: whole, so that it opens again as it was on that day and can be
// compared with a newer one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/analysis/finding.h"
#include "core/casefile/case.h"
#include "core/network/network.h"

namespace headwater {

struct KeptFinding {
    Finding finding;
    /// Revision, filter and actors of the network that the finding speaks of; no ties.
    Network scope;
};

/// The JSON of a finding and in its member "details" what that does not say and reading it back
/// needs: sentences with their parts, records behind them, hypotheses. The records are written for
/// the first `records_kept` alone.
std::string with_details(const std::string& json, const Finding& finding);
inline constexpr std::size_t records_kept = 50;

/// What a finding says of the part of the case that it was made of.
Filter filter_of(const Finding& finding);

/// Reads what with_details() wrote.
Result<KeptFinding> parse_kept(std::string_view json);

/// The finding of that number; fails where there is none.
Result<KeptFinding> kept_finding(const Case& the_case, std::int64_t number);

} // namespace headwater
