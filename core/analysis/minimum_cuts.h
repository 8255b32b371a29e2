// SPDX-License-Identifier: Apache-2.0
// Every minimum cut, from what a maximum flow leaves over.
#pragma once

#include <cstddef>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

/// Where more could still be moved after a maximum flow.
struct Residual {
    Vertex source = 0;
    Vertex sink = 0;
    std::size_t vertices = 0;
    std::vector<Tie> arcs;
};

/// The source sides of the minimum cuts, up to `most`; `cut_short` where there are more. They are
/// the sets that nothing left leads out of, with the source and without the sink (Picard and
/// Queyranne, Math. Program. Study 13, 1980).
std::vector<std::vector<bool>> minimum_cuts(const Residual& residual, std::size_t most,
                                            bool& cut_short);

} // namespace headwater
