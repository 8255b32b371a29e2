// SPDX-License-Identifier: Apache-2.0
// What moved between two findings, and because of which new evidence.
#pragma once

#include <vector>

#include "core/analysis/finding.h"
#include "core/base/error.h"
#include "core/network/network.h"

namespace headwater {

/// Somebody whose rank changed, who came in, or who dropped out (rank 0: not there).
struct Move {
    EntityId who;
    std::string label;
    std::uint32_t rank_before = 0;
    std::uint32_t rank_after = 0;
    std::vector<Reason> reasons; ///< his ties that are new, stronger, weaker or gone
};

struct Comparison {
    std::vector<Move> moves; ///< by the better of the two ranks
    std::vector<Message> notes;
};

/// Both findings by the same method, each with the network it was made of. Moves of fewer than
/// `least` places are left out. Fails when the methods differ.
Result<Comparison> compare_findings(const Finding& before, const Network& network_before,
                                    const Finding& after, const Network& network_after,
                                    std::uint32_t least = 1);

} // namespace headwater
