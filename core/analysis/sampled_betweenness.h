// SPDX-License-Identifier: Apache-2.0
// Betweenness of networks too large for exact values, with a promise: all values at once lie
// within an error of the exact ones with a probability.
#pragma once

#include "core/analysis/centrality.h"

namespace headwater {

struct Promise {
    double error = 0.01;      ///< of normalised betweenness
    double probability = 0.9; ///< that every value is within the error
};

/// Shortest paths to draw so that the promise holds: 0.5/e^2 (floor(log2(D-2)) + 1 + ln(1/d)),
/// with D the most stops that a shortest path can have (Riondato and Kornaropoulos 2016).
std::uint64_t paths_to_draw(const Graph& graph, const Promise& promise, const Task* task = nullptr);

/// Normalised. The same seed gives the same bits for any number of threads. Error: stopped.
Values sampled_betweenness(const Graph& graph, const Promise& promise, std::uint64_t seed,
                           Task& task);

/// With the promise that its row in the catalogue states.
Values sampled_betweenness(const Network&, const AnalysisOptions&, Task&);

} // namespace headwater
