// SPDX-License-Identifier: Apache-2.0
// Which computed values count as equal, and where a value stands among the others.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace headwater {

/// Values rounded to 9 significant digits, so that what is equal but for the order of summing is
/// equal. What is below 1e-13 of the largest is rounding dust and becomes 0. NaN stays.
std::vector<double> significant(std::span<const double> values);

/// pct(x) = (less + (equal - 1)/2) / (n - 1), in 0 to 1; NaN is less than everything, one value
/// alone is 0. Equal as in significant().
std::vector<double> percentiles(std::span<const double> values);

/// 1 is the largest value; equal values share the better rank; NaN comes last.
std::vector<std::uint32_t> ranks(std::span<const double> values);

} // namespace headwater
