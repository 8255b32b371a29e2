// SPDX-License-Identifier: Apache-2.0
// After the strike: who could step in for whom, and how much of the line is back after each step.
#pragma once

#include "core/analysis/strike.h"

namespace headwater {

enum class Replacement : std::uint8_t {
    none,             ///< nobody steps in
    random,           ///< anybody of the same stage
    friend_of_friend, ///< whoever of the same stage stands nearest to who was taken
};
const char* name_of(Replacement replacement);

struct RecoveryStep {
    Vertex taken = no_place;
    Vertex by = no_place;       ///< no successor, or a different one in every draw
    std::uint32_t distance = 0; ///< in the network, between the two; 0: not known
    double lines = 0;           ///< share of all lines that are open after this step
};

struct Recovery {
    Replacement replacement = Replacement::none;
    double lines = 0; ///< share that is open right after the strike
    std::vector<RecoveryStep> steps;
};

/// One position is filled in each step, that with most lines first. A successor stands at the same
/// stage and was not taken; he keeps what he does and takes over the dealings with those partners
/// whom he knows, or with whom he shares an acquaintance who was not taken. Random: means over
/// `draws` draws by `seed`. What those taken would do from prison and who is not in the records is
/// not foreseen. After Duijn, Kashirin and Sloot, Sci. Rep. 4 (2014). Error: stopped.
Result<Recovery> forecast_recovery(const SupplyLine& line, const Network& network,
                                   const std::vector<StrikeTarget>& targets,
                                   Replacement replacement, std::size_t draws, std::uint64_t seed,
                                   Task& task);

} // namespace headwater
