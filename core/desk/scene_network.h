// SPDX-License-Identifier: Apache-2.0
// A chart as it is drawn, as a network that analyses can walk.
#pragma once

#include "core/network/network.h"
#include "core/picture/compose.h"

namespace headwater {

/// Vertices are the items of the scene, in their order. Ties that nobody recorded are left out; all
/// others can be walked, also those that are worth nothing to a ranking.
Network network_on(const ChartScene& scene);

} // namespace headwater
