// SPDX-License-Identifier: Apache-2.0
// Invented rings with a leader whom we planted, and what a force might have on record of them.
#pragma once

#include <cstdint>

#include "core/network/network.h"

namespace headwater::validation {

struct Planted {
    Network whole;    ///< every true tie
    Network observed; ///< a fifth of them hidden, some recorded that are not true
    Vertex leader = 0;
    bool insulated = false;
};

/// A ring of 50 to 110 people in cells, each under a lieutenant; the leader talks to three to five
/// lieutenants only if insulated, else to a dozen people of all cells as well. One true tie in
/// five is missing from `observed`. Its ties are graded A1 to C3, and of those with a worth of p
/// a share of 1 - p is false.
Planted planted_ring(std::uint64_t seed);

} // namespace headwater::validation
