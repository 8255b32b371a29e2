// SPDX-License-Identifier: Apache-2.0
// Does a chance of 70 % of being among the first ten come true in 70 of 100 cases?
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/task.h"

namespace headwater::validation {

/// People whose P(top 10) fell between two tenths, over all rings.
struct Tenth {
    std::size_t people = 0;
    double promised = 0; ///< sum of P(top 10)
    double kept = 0;     ///< how many are among the first ten once nothing is hidden or false
};

struct Calibration {
    std::vector<Tenth> tenths = std::vector<Tenth>(10);
    std::size_t rings = 0;
    /// Planted leaders, insulated ones and visible ones: in the first ten of the observed list.
    std::size_t leaders[2] = {0, 0};
    std::size_t leaders_found[2] = {0, 0};
    double leaders_promised[2] = {0, 0}; ///< sum of their P(top 10)
    double leaders_kept[2] = {0, 0};     ///< in the first ten of the whole ring
};

/// `hidden` as in DoubtOptions; 0 is plain resampling of the evidence.
Calibration calibrate(std::size_t rings, std::size_t draws, double hidden, Task& task);

/// The largest |promised - kept| over the tenths that hold at least `people` people.
double worst_gap(const Calibration& calibration, std::size_t people);

std::string table_of(const Calibration& calibration);

} // namespace headwater::validation
