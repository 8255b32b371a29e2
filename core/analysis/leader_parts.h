// SPDX-License-Identifier: Apache-2.0
// The numbers that the list of leaders is made of, and the weights that never change.
#pragma once

#include "core/analysis/catalogue.h"

namespace headwater {

/// One entry a vertex. The names are those of the score's parts.
struct LeaderParts {
    std::vector<double> betweenness; ///< normalised
    std::vector<double> harmonic;
    std::vector<double> loss;
    std::vector<double> constraint; ///< NaN for isolates
    std::vector<double> lieutenants;
    std::vector<double> closeness;
    std::vector<double> familiarity;
    std::vector<double> B, H, K, C; ///< percentiles of the first four
    std::vector<double> V;          ///< percentile of their mean: the visible coordinator
    std::vector<double> L;          ///< percentile of lieutenants: the insulated leader
    std::vector<double> RL;         ///< 1 - (1 - V)(1 - 0.8 L)
    std::vector<double> R;          ///< percentile of familiarity
    std::vector<double> P;          ///< mean of B, K, C: brokerage held in person
    std::vector<double> CS;         ///< (R + max(P, L)) / 2: the command score
};

/// Fails where there are too few to rank.
Result<void> check_rankable(const Network& network);

/// Of each whether he is insulated: lieutenants lead to him and he has few contacts of his own.
std::vector<bool> insulated(const Network& network, const LeaderParts& parts);

Result<LeaderParts> leader_parts(const Network& network, const AnalysisOptions& options,
                                 Task& task);

/// CS and what it is made of, without harmonic, closeness, H, V and RL. The loss of reach is taken
/// over the paths from `sources` alone.
Result<LeaderParts> command_parts(const Network& network, const AnalysisOptions& options,
                                  std::span<const Vertex> sources, Task& task);

/// CS of everybody: what is asked of each of many drawn networks.
Result<std::vector<double>> command_scores(const Network& network, const AnalysisOptions& options,
                                           std::span<const Vertex> sources, Task& task);

} // namespace headwater
