// SPDX-License-Identifier: Apache-2.0
// Invented case networks of any size: cells with leaders, organisations of cells, brokers between
// them; many with few ties, few with many. The same for the same seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

/// Ties of a simple undirected network; ids are shuffled, strengths skewed (Pareto 1.2).
std::vector<Tie> case_network(Vertex people, std::size_t ties, std::uint64_t seed);

} // namespace headwater
