// SPDX-License-Identifier: Apache-2.0
// The same measures by igraph (GPL, linked into the benchmark alone) and by Boost.Graph, each on
// its own graph, built before the clock runs.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

/// Runs one measure; `sources` is how many sources to search from where the measure allows it.
using Measurement = std::function<std::vector<double>(Vertex sources)>;

struct Peer {
    Measurement betweenness;          ///< raw, undirected; scaled up if not from all sources
    Measurement weighted_betweenness; ///< length 1/strength
    Measurement harmonic;             ///< sum of 1/d divided by n-1; of the first `sources` only
    Measurement pagerank;
    Measurement coreness;
    Measurement components;
    Measurement cut_points;
};

Peer igraph_peer(Vertex vertices, std::span<const Tie> ties);
/// Without harmonic centrality and PageRank.
Peer boost_peer(Vertex vertices, std::span<const Tie> ties);

} // namespace headwater
