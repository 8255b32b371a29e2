// SPDX-License-Identifier: Apache-2.0
// Packed calls that a link tells of already, beside those that are asked for now: no call is
// counted twice, whatever the periods of the questions and their order.
#pragma once

#include <optional>
#include <vector>

#include "core/casefile/case.h"

namespace headwater {

/// The item of evidence that says how many calls, when and in which rows.
Evidence item_about(const CallPair& pair, SourceId source);

/// How the calls of one pair join the items that stand on its link.
struct Retold {
    bool is_new = true;              ///< they are in none of those
    std::optional<Evidence> widened; ///< an item of the case that says them as well now
    std::vector<EvidenceId> joined;  ///< items whose calls it has taken over
    /// An item that counts some of them and was changed or refuted since: what it counts cannot be
    /// told any more, and they are left out.
    std::optional<Message> left_out;
};

/// `item` is about `asked`, on a link of the case. Two items of which some calls are the same
/// become one over both periods.
Result<Retold> retell(const Case& the_case, const CallPair& asked, const Evidence& item,
                      const Task& task);

} // namespace headwater
