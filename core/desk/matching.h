// SPDX-License-Identifier: Apache-2.0
// Who is one and the same: over the whole case, and between a file on its way in and the case.
// Finds and proposes; what is accepted becomes one undoable step, and can be taken apart later.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/casefile/case.h"
#include "core/exchange/import.h"
#include "core/exchange/likely_same.h"

namespace headwater {

/// Over the whole case, best first, without the pairs that are kept apart. `kind` empty: every
/// kind.
Result<std::vector<LikelySame>> find_matching(const Case& the_case, const std::string& kind,
                                              double least_score, Task& task);

/// Who of the batch the case knows already, or the batch itself holds twice; nothing is changed.
Result<std::vector<LikelySame>> who_we_know(const Case& the_case, const Imported& batch,
                                            double least_score, Task& task);

/// Each with the one that it is merged into; who is one with several becomes one with the oldest.
struct Merging {
    EntityId kept;
    std::vector<EntityId> others;
    bool operator==(const Merging&) const = default;
};
/// In order of `kept`. The order of the pairs does not matter.
std::vector<Merging> merging_of(const std::vector<std::pair<EntityId, EntityId>>& pairs);

using Pairs = std::vector<std::pair<EntityId, EntityId>>;

/// Who is kept apart; who was merged into one of these pairs counts as that one.
Result<Pairs> kept_apart_among(const Case& the_case, const std::vector<LikelySame>& pairs);

/// What becomes of pairs that somebody accepted.
struct Joined {
    std::vector<Merging> mergings; ///< in order of `kept`
    Pairs left_out; ///< would have made one of two that are kept apart, themselves or by a third
};
/// The pairs join one after another, the best first and then by id, whatever their order here.
Joined join(std::vector<LikelySame> accepted, const Pairs& apart);

/// A step that says they are not the same: they are not proposed again.
Command keep_apart(const Case& the_case, Pairs pairs);
/// A step that takes that back.
Command propose_again(const Case& the_case, Pairs pairs);
/// Whether somebody keeps the two apart.
bool are_kept_apart(const Case& the_case, EntityId a, EntityId b);

/// One step for all of them. `label`: "Merge 12 pairs of records".
Command merge_all(std::string label, std::vector<Merging> mergings);

} // namespace headwater
