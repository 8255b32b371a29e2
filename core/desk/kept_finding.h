// SPDX-License-Identifier: Apache-2.0
// A ranking as the case keeps it: whole, so that it opens again as it was on that day and can be
// compared with a newer one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/finding.h"
#include "core/casefile/case.h"
#include "core/desk/inquiry.h"
#include "core/network/network.h"

namespace headwater {

struct KeptFinding {
    Finding finding;
    Inquiry inquiry; ///< how it was asked
    /// Revision, filter and actors of the network that the finding speaks of; no ties.
    Network scope;
};

/// What a list of kept findings shows of one.
struct KeptHead {
    std::int64_t number = 0;
    std::string title;
    std::int64_t revision = 0; ///< the step of the case that it speaks of
    std::string when;          ///< of that step, EDTF; empty: not in the log
};
/// In the order in which they were kept; none is read whole.
std::vector<KeptHead> kept_heads(const Case& the_case);

/// The JSON of a finding and in its member "details" what that does not say and reading it back
/// needs: sentences with their parts, records behind them, hypotheses. The records are written for
/// the first `records_kept` alone.
std::string with_details(const std::string& json, const Finding& finding);
inline constexpr std::size_t records_kept = 50;

/// Reads what with_details() wrote.
Result<KeptFinding> parse_kept(std::string_view json);

/// The finding of that number; fails where there is none.
Result<KeptFinding> kept_finding(const Case& the_case, std::int64_t number);

} // namespace headwater
