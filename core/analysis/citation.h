// SPDX-License-Identifier: Apache-2.0
// What every finding says about itself: where it comes from, what it covers, what it is not.
#pragma once

#include <span>

#include "core/analysis/catalogue.h"

namespace headwater {

/// A finding without scores yet: method, title, parameters, seed, revision, version, input.
/// Reading a large network through takes a while: worthless when stopped by `task`.
Finding cite(const char* method, const char* question, const Network& network,
             const AnalysisOptions& options, const Task* task = nullptr);

/// How many actors and ties, until when, and what was left out; in this order.
std::vector<Message> coverage(const Network& network, const Task* task = nullptr);

/// Of what a finding was made: of how much, until when (the data cut-off), and of how many kinds of
/// evidence where there are kinds. Stands beside every ranking.
std::span<const Message> basis_of(const Finding& finding);

/// The warning that one actor carries over a quarter of the ties and may have been the target of
/// the collection; empty if nobody does.
std::vector<Message> attention_caveat(const Network& network);

/// The network an analysis walks: arcs if directed, else the projection. Fails where direction
/// was asked for and is not recorded.
Result<const Graph*> graph_for(const Network& network, const AnalysisOptions& options);

} // namespace headwater
