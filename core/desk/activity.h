// SPDX-License-Identifier: Apache-2.0
// When what is on a chart had contact: every dated item of evidence of its ties, and every packed
// call of its numbers, told by the clocks of one zone.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "core/analysis/activity.h"
#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/desk/chart_times.h"
#include "core/picture/compose.h"

namespace headwater {

struct ActivityWish {
    std::set<std::int64_t> chosen = {}; ///< things and ties of the chart; empty: all of it
    std::string zone = {};              ///< as Case::time_zone()
    std::optional<Period> period = {};  ///< only what may have been in it
    bool operator==(const ActivityWish&) const = default;
};

/// Actors are the items of the scene, by their places.
struct Activity {
    ActivityWish wish;
    std::vector<Happening> happenings; ///< of evidence in order of link, then packed calls
    std::vector<Call> calls;           ///< those of the packed ones, in the same order
    std::uint64_t undated = 0;         ///< items of evidence without a date
    std::uint64_t refuted = 0;         ///< left out
    std::uint64_t converted = 0;       ///< times that were written with another zone's clocks
    std::uint64_t zoneless = 0;        ///< times of day that name no zone, taken as they are
};

/// Everything in the network with its ties, without places: what is counted where nothing is drawn.
Result<ChartScene> unplaced_scene(const Case& the_case, const Network& network);

/// Of ties the evidence that nobody has refuted; where calls are packed, they themselves instead of
/// the evidence that sums them up. A call between two numbers counts once; where several items use
/// a number, it is the first one's.
Result<Activity> activity_of(const Case& the_case, const ChartScene& scene, ActivityWish wish,
                             Task& task);

} // namespace headwater
