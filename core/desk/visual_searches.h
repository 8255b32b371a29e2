// SPDX-License-Identifier: Apache-2.0
// The case as Visual Search looks through it: every entity and every link, nothing folded.
#pragma once

#include <vector>

#include "core/analysis/visual_search.h"
#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/network/network.h"

namespace headwater {

struct CaseToSearch {
    SearchedChart chart;
    std::vector<Actor> things; ///< of each vertex; by kind, folded label, label, id
};

Result<CaseToSearch> case_to_search(const Case& the_case, Task& task);

/// Fails for a kind that the schema does not have, and names those that it has.
Result<void> check_kinds(const Pattern& pattern, const Schema& schema);

} // namespace headwater
