// SPDX-License-Identifier: Apache-2.0
// When the ties of a chart were in use, and what of the chart stands out in a period.
#pragma once

#include <cstdint>
#include <vector>

#include "core/network/network.h"
#include "core/picture/compose.h"

namespace headwater {

/// One dated contact on the chart. Seconds since 1970, wall-clock time as recorded; both included.
struct ChartContact {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::uint32_t from = 0; ///< places among the items of the scene
    std::uint32_t to = 0;
};

/// Of those whose ends are both on the chart, in order of time.
std::vector<ChartContact> contacts_on(const ChartScene& scene, const Network& network);

/// Lets everything stand back that has no contact in the period, both ends included. A contact that
/// is only known to have been somewhere in a longer time counts where the two overlap.
void show_period(ChartScene& scene, const std::vector<ChartContact>& contacts, std::int64_t from,
                 std::int64_t to);

} // namespace headwater
