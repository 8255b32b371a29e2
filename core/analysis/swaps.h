// SPDX-License-Identifier: Apache-2.0
// Who has a new phone, without knowing since when: the contacts are cut at one day after another,
// and who takes up whose contacts is proposed once, with the ranks of the two apart and as one.
#pragma once

#include <optional>

#include "core/analysis/same_person.h"

namespace headwater {

/// Rank and command score of somebody.
struct RankAndScore {
    std::uint32_t rank = 0;
    double score = 0;
};

struct Swap {
    Vertex before = 0; ///< both in the one network
    Vertex after = 0;
    double likeness = 0;
    std::int64_t day = 0; ///< seconds; the cut at which the two are most alike
    RankAndScore apart_before = {}; ///< in the first list as the records stand
    RankAndScore apart_after = {};
    RankAndScore as_one = {}; ///< if they are one
    std::vector<Reason> reasons;
    std::vector<Reason> against;

    /// Whether being one person would change the list by more than five places.
    bool moves_the_list() const;
};

/// Only where the first falls silent when the second begins to speak.
/// Cuts the dated contacts at `day`, or where none is given at up to sixty days at equal distances.
/// Most alike first; everybody at most once. Proposals, never merges. Error: stopped.
Result<std::vector<Swap>> find_swaps(const Network& network, std::optional<std::int64_t> day,
                                     Task& task);

/// The network as it were if each pair were one person: the ties and contacts of the second stand
/// at the first, and the second stays without any.
Network with_merged(const Network& network, const std::vector<std::pair<Vertex, Vertex>>& pairs);

} // namespace headwater
