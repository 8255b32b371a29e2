// SPDX-License-Identifier: Apache-2.0
// Where everybody would rank if something were taken away: a source, a person, what a warrant
// brought in.
#pragma once

#include <functional>

#include "core/analysis/rank_draws.h"

namespace headwater {

/// Only the ties that `keep` wants: ties, graph and directed; everybody stays, if need be alone.
Network with_ties(const Network& network, const std::function<bool(const TieRecord&)>& keep);

/// Without what one source alone vouches for.
Network without_source(const Network& network, std::int64_t source);
Network without_person(const Network& network, Vertex person);
/// Without what was collected under one warrant alone; `warrant` as in TieRecord.
Network without_warrant(const Network& network, std::uint32_t warrant);
/// Without `share` of the people, drawn by `seed` and `draw`.
Network without_some(const Network& network, double share, std::uint64_t seed, std::uint64_t draw);

/// What would become of a rank, and without whom or what.
struct Fall {
    std::uint32_t rank = 0;  ///< without it; 0: nothing was tried
    std::size_t without = 0; ///< place of the network that was tried
};

/// Ranks everybody in `make(0)` to `make(count - 1)` and tells for each vertex the worst rank and
/// where it was met. `spares(i, v)`: network i says nothing about v. Error: stopped.
Result<std::vector<Fall>> worst_falls(const std::function<Network(std::uint64_t)>& make,
                                      std::size_t count, Vertex vertices, const Rescore& rescore,
                                      const std::function<bool(std::size_t, Vertex)>& spares,
                                      Task& task);

} // namespace headwater
