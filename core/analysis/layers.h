// SPDX-License-Identifier: Apache-2.0
// The first list, layer by layer: who leads by phone, at meetings, in money, in goods.
#pragma once

#include <vector>

#include "core/analysis/catalogue.h"

namespace headwater {

struct LayerRanks {
    Layer layer = Layer::other;
    std::size_t ties = 0;
    std::vector<double> scores;       ///< command score in this layer alone, a vertex each
    std::vector<std::uint32_t> ranks; ///< 0: has no tie in this layer
};

/// Every layer with at least two ties, in the order of Layer; everybody stays in scope in each.
/// Error: stopped.
Result<std::vector<LayerRanks>> rank_layers(const Network& network, const AnalysisOptions& options,
                                            Task& task);

/// Fills the layers of every score of a ranking of leaders of `network`, and adds what
/// layer_reasons() says to the reasons; once, however often it is called. Error: stopped.
Result<void> add_layers(Finding& finding, const Network& network, Task& task);

/// Where somebody stands in one layer and not in another: "Rank 2 at meetings, rank 40 by phone."
/// Empty if no two layers differ by ten places or more.
std::vector<Reason> layer_reasons(const Network& network, const std::vector<LayerRanks>& layers,
                                  Vertex v);

} // namespace headwater
