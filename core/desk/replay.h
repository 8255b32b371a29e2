// SPDX-License-Identifier: Apache-2.0
// A kept finding asked again, and whether the answer is the same to the last bit.
#pragma once

#include "core/desk/analyses.h"

namespace headwater {

struct Replay {
    enum class Outcome {
        same,      ///< every number and every sentence
        same_then, ///< the case has changed since; as it was then, it gives the same
        differs,   ///< the same network and yet another answer
    };
    Outcome outcome = Outcome::same;
    Inquiry inquiry;
    Answered now; ///< of the case as it is
    std::int64_t revision_then = 0;
    std::string version_then;
};

/// Where the case has changed since, the case as it was is rebuilt beside the temporary files.
/// Error: there is no such finding, it does not say how it was asked, or it could not be computed.
Result<Replay> replay(const Case& the_case, std::int64_t finding, Task& task);

/// What came of it, in a sentence.
Message outcome_of(const Replay& replay);

} // namespace headwater
