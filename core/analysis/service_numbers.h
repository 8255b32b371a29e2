// SPDX-License-Identifier: Apache-2.0
// Call centres, taxis, clinics: numbers that many call and that call few back. Proposals for
// exclusion, never exclusions.
#pragma once

#include <vector>

#include "core/analysis/finding.h"
#include "core/network/network.h"

namespace headwater {

struct ServiceNumber {
    Vertex vertex = 0;
    std::uint32_t contacts = 0; ///< people at the other end
    double reciprocity = 0;     ///< share of them with whom there are contacts both ways
    std::vector<Reason> reasons;
    std::vector<Reason> against;
};

/// Among the twentieth with most contacts, at least ten of them, at most one in ten mutual, and
/// nearly all of one direction. Most contacts first. Empty where no direction is recorded.
std::vector<ServiceNumber> propose_service_numbers(const Network& network);

} // namespace headwater
