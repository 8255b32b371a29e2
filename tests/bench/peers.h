// SPDX-License-Identifier: Apache-2.0
// The same measures by igraph (GPL, linked into the benchmark alone) and by Boost.Graph, each on
// its own graph, built before the clock runs.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

/// Runs one measure; `amount` is how many sources to search from, or how many questions to answer,
/// where the measure allows it.
using Measurement = std::function<std::vector<double>(Vertex amount)>;

struct Peer {
    Measurement betweenness;          ///< raw, undirected; scaled up if not from all sources
    Measurement weighted_betweenness; ///< length 1/strength
    Measurement harmonic;             ///< sum of 1/d divided by n-1; of the first `amount` only
    Measurement pagerank;
    Measurement eigenvector;
    Measurement hubs; ///< largest value 1
    Measurement coreness;
    Measurement components;
    Measurement cut_points;
    Measurement communities;    ///< one value: modularity
    Measurement steps;          ///< between the pairs of question()
    Measurement lengths;        ///< the same by 1/strength
    Measurement ten_by_steps;   ///< sum of the lengths of the ten shortest ways
    Measurement ten_by_lengths; ///< the same by 1/strength
};

Peer igraph_peer(Vertex vertices, std::span<const Tie> ties);
/// What Boost.Graph has of it.
Peer boost_peer(Vertex vertices, std::span<const Tie> ties);

/// The ends of the way that is asked for: always the same.
inline std::pair<Vertex, Vertex> question(Vertex number, Vertex vertices) {
    const auto scattered = [&](std::uint64_t x) {
        x = (x + 1) * 0x9e3779b97f4a7c15U;
        x = (x ^ (x >> 29U)) * 0xbf58476d1ce4e5b9U;
        return static_cast<Vertex>((x >> 20U) % vertices);
    };
    const Vertex from = scattered(2 * std::uint64_t{number});
    const Vertex to = scattered(2 * std::uint64_t{number} + 1);
    return {from, to == from ? (to + 1) % vertices : to};
}

} // namespace headwater
