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

/// What somebody says of a pair. Until then it is open, and both stay. Of pairs that would make one
/// of two that are kept apart the less likely does not join, and a problem of the intake says so.
enum class Verdict { open, one, apart };

/// All that are sure as one, if the investigator asks for that; the others open.
std::vector<Verdict> sure_as_one(const Arrival& arrival);

/// Takes the file in as one step; a verdict for each of `known`, those that lack are open. A record
/// that is the same to the letter joins the one of the case; one that differs is kept and merged,
/// which the log tells by itself, so that it can be taken out again. The balance counts both as
/// merged. Pairs that are kept apart are not proposed again. Failure or Stop leaves the case as it
/// was.
Result<Intake> take_in(Case& the_case, Arrival arrival, const std::vector<Verdict>& verdicts,
                       Task& task);

} // namespace headwater
