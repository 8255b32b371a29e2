// SPDX-License-Identifier: Apache-2.0
// Who lets others do the talking: few contacts, but several independent brokers among them.
#pragma once

#include <span>
#include <vector>

#include "core/network/graph.h"

namespace headwater {

/// Lieutenant index: mean over contacts u of B(u), times 1 - sum of q_u^2, where B is the
/// percentile of betweenness and q_u the contact's share of the contacts' betweenness. 0 with
/// fewer than two contacts, or where no contact is a broker. Headwater's own measure.
std::vector<double> lieutenant_index(const Graph& graph, std::span<const double> betweenness);

} // namespace headwater
