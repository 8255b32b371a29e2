// SPDX-License-Identifier: Apache-2.0
// A part of a network: what lies around some, or only who is to stay.
#pragma once

#include <span>
#include <vector>

#include "core/network/network.h"

namespace headwater {

/// Everybody within `steps` ties of one of `centre`, whichever way arcs point, and they
/// themselves; in order.
std::vector<Vertex> neighbourhood(const Graph& undirected, std::span<const Vertex> centre,
                                  std::uint32_t steps);

/// Leaves out those for whom `stays` is 0, with their ties and contacts. Graphs are made anew.
void keep_only(Network& network, const std::vector<char>& stays);

} // namespace headwater
