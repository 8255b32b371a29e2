// SPDX-License-Identifier: Apache-2.0
// Which kinds of a chart are to be seen; the rest stands back. Goes together with a period.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>

#include "core/desk/chart_times.h"

namespace headwater {

struct ChartFilter {
    std::set<std::string> ties = {};        ///< kinds; empty: every kind
    std::set<std::string> things = {};      ///< kinds; empty: every kind
    Strength weakest = Strength::tentative; ///< weaker ties stand back
    bool is_empty() const {
        return ties.empty() && things.empty() && weakest == Strength::tentative;
    }
    bool operator==(const ChartFilter&) const = default;
};

/// What is to be seen of a chart.
struct ChartWish {
    std::optional<Period> period = {};
    ChartFilter filter = {};
    bool is_whole() const { return !period && filter.is_empty(); }
    bool operator==(const ChartWish&) const = default;
};

/// How much of the chart that is.
struct SeenTies {
    std::size_t seen = 0;
    std::size_t undated = 0; ///< of those that the filter leaves: without a date, in no period
    std::size_t all = 0;
    bool operator==(const SeenTies&) const = default;
};

struct SeenChart {
    Presence presence;
    SeenTies ties;
};

/// A tie is seen where it was in use in the period and its kind, its strength and the kinds of both
/// ends are wanted; a thing where one of its ties is, or where only its own kind is asked for.
SeenChart look_at(const ChartScene& scene, const ChartTimes& times, const ChartWish& wish);

} // namespace headwater
