// SPDX-License-Identifier: Apache-2.0
// Who has a new phone? Proposals that somebody of an earlier network is somebody else of a later
// one, because he talks to the same people. Proposals, never merges.
#pragma once

#include <vector>

#include "core/analysis/finding.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/network/network.h"

namespace headwater {

struct SamePerson {
    Vertex before = 0;   ///< in the earlier network
    Vertex after = 0;    ///< in the later network
    double likeness = 0; ///< contacts in common, divided by the contacts of both (Jaccard)
    std::vector<Reason> reasons;
    std::vector<Reason> against;
};

/// Networks of the same case before and after a day. A pair is proposed if three in ten of their
/// contacts are common, and if each is more like the other than like itself across that day.
/// Contacts who were proposed themselves count as the same person, until nothing changes, so
/// that a whole circle that changes phones is found. Most alike first; everybody at most once.
/// Only those with three contacts or more. Error: stopped.
Result<std::vector<SamePerson>> propose_same_persons(const Network& before, const Network& after,
                                                     Task& task);

} // namespace headwater
