// SPDX-License-Identifier: Apache-2.0
// A file that was read and is not yet in the case: who of it the case knows is proposed, decided
// by the investigator, and only then it is taken in. Nothing merges unasked.
#pragma once

#include <filesystem>
#include <vector>

#include "core/desk/intake.h"
#include "core/exchange/likely_same.h"

namespace headwater {

struct Arrival {
    std::filesystem::path file;
    Imported batch;
    std::vector<LikelySame> known; ///< best first
    bool seen_before = false;      ///< a source with the same digest is in the case already
};

/// Reads the whole file and looks for whom the case knows; changes nothing.
Result<Arrival> read_arrival(const Case& the_case, const std::filesystem::path& file,
                             const ImportSpec& spec, Task& task);

/// What the investigator leaves accepted until he says otherwise: those that are sure.
std::vector<bool> sure_ones(const Arrival& arrival);

/// Takes the file in as one step; `accepted` says so for each of `known`. A record that is the same
/// to the letter joins the one of the case; one that differs is kept and merged in a second step,
/// so that it can be taken out again. The balance counts both as merged.
Result<Intake> take_in(Case& the_case, Arrival arrival, const std::vector<bool>& accepted,
                       Task& task);

} // namespace headwater
