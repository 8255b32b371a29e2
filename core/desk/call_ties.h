// SPDX-License-Identifier: Apache-2.0
// From packed calls to the network: what numbers had to do with each other becomes links of the
// case, each with an item of evidence that says how many calls, when and in which rows.
#pragma once

#include <cstdint>
#include <vector>

#include "core/casefile/case.h"

namespace headwater {

struct CallTies {
    std::uint64_t pairs = 0; ///< of numbers with so many calls
    std::size_t new_entities = 0, new_links = 0;
    std::uint64_t widened = 0;      ///< whose evidence in the case tells of more calls now
    std::uint64_t told_already = 0; ///< whose evidence the case has
    std::vector<Message> left_out; ///< whose evidence was changed or refuted since, a sentence each
    std::int64_t step = 0;         ///< of the history; 0: nothing was new
};

/// Ties every two numbers of the query with at least so many calls from one to the other, as one
/// undoable step. Numbers that the case knows are tied as it knows them. Asked again, for the same
/// period or another, no call is counted twice: where periods meet, their calls are one item. A
/// pair of which an item was changed or refuted since is left out. Fails where no two have so many.
Result<CallTies> tie_calls(Case& the_case, const CallQuery& query, std::uint64_t at_least,
                           Task& task);

} // namespace headwater
