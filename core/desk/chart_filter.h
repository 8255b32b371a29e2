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
    std::string grade = {}; ///< Admiralty: ties without evidence as good stand back; empty: any
    bool is_empty() const { return things.empty() && is_any_tie(); }
    bool is_any_tie() const {
        return ties.empty() && weakest == Strength::tentative && grade.empty();
    }
    bool operator==(const ChartFilter&) const = default;
};

/// What is to be seen of a chart.
struct ChartWish {
    std::optional<Period> period = {};
    ChartFilter filter = {};
    double least_worth = 0; ///< of the filter's grade, as the case weighs it
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

/// A tie is seen where it was in use in the period and its kind, its strength, its grade and the
/// kinds of both ends are wanted; a thing where one of its ties is, or where only its own kind is
/// asked for.
SeenChart look_at(const ChartScene& scene, const ChartTimes& times, const ChartWish& wish);

} // namespace headwater
