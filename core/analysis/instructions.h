// SPDX-License-Identifier: Apache-2.0
// Which vector instructions this machine has. The sweeps are compiled once for each set from the
// same lines and give the same bits on all of them; the choice is made while the program runs.
#pragma once

namespace headwater {

enum class Instructions {
    baseline, ///< what every machine has
    avx2,     ///< x86-64-v3
    avx512,   ///< x86-64-v4 with bit counts in vectors
};

/// The best set that this machine has.
Instructions best_instructions();

} // namespace headwater
