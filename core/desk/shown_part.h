// SPDX-License-Identifier: Apache-2.0
// What a chart shows of everything that a scene could hold.
#pragma once

#include "core/model/chart.h"
#include "core/picture/compose.h"

namespace headwater {

/// Leaves out what the chart hides, and on a chart of a part of the case what was not placed on it,
/// with their links.
void leave_out_unshown(ChartScene& scene, const Chart& chart);

/// One flag an item; the links of those left out go with them.
void keep_only(ChartScene& scene, const std::vector<bool>& kept);

} // namespace headwater
