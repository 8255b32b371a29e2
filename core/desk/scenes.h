// SPDX-License-Identifier: Apache-2.0
// What a chart shows: the network's actors where the chart placed them, sized and ranked by a
// finding. Screen and paper compose the same scene.
#pragma once

#include <cstdint>
#include <set>

#include "core/analysis/finding.h"
#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/layout/layout.h"
#include "core/network/network.h"
#include "core/picture/compose.h"

namespace headwater {

/// How many of the first ranks carry a badge on the chart.
inline constexpr std::uint32_t ranks_shown = 10;

/// The filter that a whole-case chart is drawn with: belongings folded into their owners,
/// nothing that stands alone. What was put on the chart by hand stands for itself.
Filter chart_filter(const Chart& chart = {});

/// The finding with its scores turned from the vertices of `ranked` to those of `charted`, another
/// network of the same case; who is not on it is left out.
Finding carried_over(Finding finding, const Network& ranked, const Network& charted);

/// Actors without a place in the chart get one from its layout; pinned ones stay.
/// `finding` may be null; its scores must belong to `network`.
Result<ChartScene> scene_of(const Case& the_case, const Network& network, const Chart& chart,
                            const Finding* finding, Task& task);

/// The chart laid out afresh: pinned places stay, everything else is placed by `layout`.
/// `told`: groups, focus and what else the layout asks for (facts_for); places and pins are the
/// chart's.
Result<Chart> laid_out(const Network& network, Chart chart, std::string_view layout, Task& task,
                       LayoutOptions told = {});

/// The same scene with other things selected; no layout is run.
void select(ChartScene& scene, const std::set<std::int64_t>& records);

} // namespace headwater
