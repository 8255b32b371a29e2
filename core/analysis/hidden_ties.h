// SPDX-License-Identifier: Apache-2.0
// Between whom a tie is likely that nobody has recorded: a lead for collection, never evidence
// and never part of a score.
#pragma once

#include <array>

#include "core/analysis/catalogue.h"

namespace headwater {

enum class TieGuess : std::uint8_t {
    adamic_adar, ///< sum over common acquaintances of 1/log(degree); Social Networks 25 (2003)
    allocation,  ///< sum of 1/degree; Zhou, Lu and Zhang, Eur. Phys. J. B 71 (2009)
    katz,        ///< ways of two and of three steps, the longer at 0.05; Psychometrika 18 (1953)
};
inline constexpr std::array tie_guesses{TieGuess::adamic_adar, TieGuess::allocation,
                                        TieGuess::katz};
const char* name_of(TieGuess guess);

/// For each vertex its guess of a tie with `v`, over the undirected graph; 0 for v itself, for
/// those tied to it already and for those without a common acquaintance.
std::vector<double> guess_ties(const Graph& graph, Vertex v, TieGuess guess);

/// How well the guess does on this network: a tenth of the ties is hidden by `seed`, ten times
/// over, and each hidden tie is held against a pair drawn at random that is not tied. The share of
/// contests that the hidden tie wins, draws counting half: 0.5 is chance. NaN below ten ties.
/// Error: stopped.
Result<double> auc_of(const Graph& graph, TieGuess guess, std::uint64_t seed, Task& task);

/// The `most` likeliest pairs by the guess that does best on this network, as links without
/// records; notes tell every guess's AUC and how it was measured. Error: stopped.
Result<Finding> find_hidden_ties(const Network& network, std::size_t most,
                                 const AnalysisOptions& options, Task& task);

} // namespace headwater
