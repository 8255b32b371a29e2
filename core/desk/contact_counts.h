// SPDX-License-Identifier: Apache-2.0
// With how many others each thing on a chart is tied, as the chart shows it.
#pragma once

#include <cstdint>
#include <vector>

#include "core/picture/compose.h"

namespace headwater {

struct ContactCounts {
    std::vector<std::uint32_t> counts; ///< of each item: others, not ties
    std::vector<std::uint32_t> ranks;  ///< 1 is first; equal counts share the better rank
    explicit ContactCounts(const ChartScene& scene);
};

} // namespace headwater
