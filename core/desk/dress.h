// SPDX-License-Identifier: Apache-2.0
// What an analysis puts on the chart: size and colour by value, grounds under groups, paths that
// stand out from the rest. Taken off by composing the scene without it.
#pragma once

#include "core/analysis/finding.h"
#include "core/network/network.h"
#include "core/picture/compose.h"

namespace headwater {

struct Dress {
    bool by_size = true;
    bool by_colour = true;
};

/// Puts the finding on the scene; who of its network is not on the chart is left out. Scores give
/// size and colour, groups their grounds, routes and the best ties stand out; ties that nobody
/// recorded are drawn as guesses.
void wear(ChartScene& scene, const Finding& finding, const Network& network, const Dress& dress);

/// How many of the best ties stand out.
inline constexpr std::size_t ties_that_stand_out = 10;
/// Groups on the chart that get a ground of their own; smaller ones stay in the colours of their
/// kinds.
inline constexpr std::size_t groups_with_ground = 8;

/// One number a vertex, for layouts: the group of each entity of `charted`; the others get a number
/// of their own.
std::vector<std::uint32_t> groups_for_layout(const Finding& finding, const Network& network,
                                             const Network& charted);

} // namespace headwater
