// SPDX-License-Identifier: Apache-2.0
// How near somebody is to everybody through ties that are often used. Hides the search for many
// people at once.
#pragma once

#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/network.h"

namespace headwater {

/// The ties of network.graph with the number of recorded contacts, at least 1, as strength:
/// both directions and all layers of a tie together. Ties without worth stay out.
Graph graph_of_use(const Network& network);

/// 1/(1 - 0.5^contacts), 2 for a single contact, near 1 for many, in steps of 1/4096. A tie seen
/// once may be a wrong number; one seen often is a relation. Headwater's own measure.
float length_of_use(double contacts);

/// Harmonic closeness, sum of 1/d divided by n-1, over length_of_use() of the strengths of
/// `use`. Where no contact repeats it is half the harmonic closeness in steps. Error: stopped.
Result<std::vector<double>> familiarity(const Graph& use, Task& task);

} // namespace headwater
