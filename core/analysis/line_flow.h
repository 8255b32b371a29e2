// SPDX-License-Identifier: Apache-2.0
// How much the line can carry from its origins to its ends.
#pragma once

#include "core/analysis/line_counts.h"
#include "core/analysis/max_flow.h"

namespace headwater {

inline constexpr double grams_in_kilogram = 1000; ///< flows are whole numbers

/// What every arc carries, in grams; where that is not known, the median of the others, and how
/// many those are. Empty: no quantity is known at all.
std::vector<Flow> weights_of(const SupplyLine& line, std::size_t* unweighed = nullptr);

/// Kilograms that can still flow where lines of the whole network begin and end; by `weights`.
double flow_left(const SupplyLine& line, const std::vector<Flow>& weights, const TakenOut& out);

} // namespace headwater
