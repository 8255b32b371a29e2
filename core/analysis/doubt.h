// SPDX-License-Identifier: Apache-2.0
// How sure is that? Ranks over many networks that fit the evidence, and what each rank hangs on.
#pragma once

#include "core/analysis/finding.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/network.h"

namespace headwater {

struct DoubtOptions {
    std::uint32_t draws = 2000; ///< fewer on large networks; the finding says how many
    double hidden = 0.2;        ///< share of the true ties that nobody recorded
    bool what_ifs = true;       ///< also without single sources, people and warrants
};

/// Fills rank_median, rank_low, rank_high and p_top of every score of a ranking of `network`, adds
/// reasons for and against, and notes on how the draws were made.
/// The same finding and options give the same bits for any number of threads.
/// Error: stopped, or a finding that ranks nobody.
Result<void> add_doubt(Finding& finding, const Network& network, const DoubtOptions& options,
                       Task& task);

} // namespace headwater
