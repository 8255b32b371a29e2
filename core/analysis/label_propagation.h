// SPDX-License-Identifier: Apache-2.0
// Communities in which everybody belongs where most of his contacts belong.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/graph.h"

namespace headwater {

/// One number a vertex, 0, 1, ... in order of first use. In rounds of seeded order everybody
/// takes the label that most of his strength goes to, keeping his own if it is among the best
/// (Raghavan, Albert and Kumara 2007); at most a hundred rounds. Error: stopped.
Result<std::vector<std::uint32_t>> label_propagation(const Graph& graph, bool weighted,
                                                     std::uint64_t seed, Task& task);

} // namespace headwater
