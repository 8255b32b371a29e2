// SPDX-License-Identifier: Apache-2.0
// How deep somebody sits in the dense part of a network.
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/centrality.h"

namespace headwater {

/// Largest k such that the vertex belongs to a part in which everybody has at least k contacts
/// (Seidman 1983), by peeling off all who have few contacts left (Batagelj and Zaversnik 2003),
/// one number after the other. Undirected. Worthless when stopped.
std::vector<std::uint32_t> core_numbers(const Graph& graph, const Task& task = {});

/// The same as a measure.
Values coreness(const Network&, const AnalysisOptions&, Task&);

} // namespace headwater
