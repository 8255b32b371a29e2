// SPDX-License-Identifier: Apache-2.0
// What was drawn on a chart by hand, in the scene of the chart.
#pragma once

#include "core/casefile/case.h"
#include "core/picture/compose.h"

namespace headwater {

/// In the order in which they were drawn, in place of those that the scene had. Boxes stand round
/// what of their members the scene shows. A picture whose bytes cannot be read is left out: the
/// chart is drawn all the same, and verify tells.
void add_signs(ChartScene& scene, const Case& the_case, const Chart& chart);

} // namespace headwater
