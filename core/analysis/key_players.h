// SPDX-License-Identifier: Apache-2.0
// Which few people together: to take out, or to reach everybody through. Borgatti, Identifying
// sets of key players in a social network, Comput. Math. Organ. Theory 12 (2006).
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/catalogue.h"

namespace headwater {

enum class KeyPlayerGoal {
    fragment, ///< KPP-Neg: what is left has the highest F
    distance, ///< KPP-Neg: what is left has the highest DF
    reach,    ///< KPP-Pos: highest mean over all of 1/distance to the set; members count 1
};

struct KeyPlayers {
    std::vector<Vertex> members; ///< in order
    double value = 0;            ///< F, DF or mean 1/distance
    bool exact = false;          ///< every set was tried; else the best of many searches
};

/// The best set of `size` in an undirected graph. Every set is tried up to 25 vertices and three
/// members; beyond, members are chosen one by one and exchanged while that gains, from 20 seeded
/// starts, among the 100 who are best alone. Equal sets: the first in order. Error: stopped.
Result<KeyPlayers> key_players(const Graph& graph, std::size_t size, KeyPlayerGoal goal,
                               std::uint64_t seed, Task& task);

/// The same as a finding: the members as scores (equal rank), their value in a note.
Result<Finding> find_key_players(const Network& network, std::size_t size, KeyPlayerGoal goal,
                                 const AnalysisOptions& options, Task& task);

} // namespace headwater
