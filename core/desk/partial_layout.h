// SPDX-License-Identifier: Apache-2.0
// A part of a chart laid out anew, the rest of it left alone.
#pragma once

#include <cstdint>
#include <set>
#include <string_view>

#include "core/base/task.h"
#include "core/layout/layout.h"
#include "core/model/chart.h"
#include "core/network/network.h"

namespace headwater {

/// With fewer chosen the whole chart is meant.
inline constexpr std::size_t fewest_laid_out = 3;

/// Only the chosen that stand on the chart move: by `layout`, around the middle where they stood.
/// Pinned ones stay. `told` is for the vertices of the whole network.
Result<Chart> laid_out_only(const std::set<std::int64_t>& chosen, const Network& network,
                            Chart chart, std::string_view layout, const LayoutOptions& told,
                            Task& task);

} // namespace headwater
