// SPDX-License-Identifier: Apache-2.0
// What a merge does to charts besides the places on them: round whom boxes stand and who is hidden;
// and how that comes apart again.
#pragma once

#include <vector>

#include "core/base/error.h"
#include "core/casefile/merged.h"
#include "core/model/chart.h"
#include "core/storage/database.h"
#include "core/storage/row_change.h"

namespace headwater {

/// Boxes that stand round the one stand round the other from now on.
Result<void> box_instead(Database& database, EntityId gone, EntityId kept);
/// `kept` is hidden where both are, or the one of them that stands on the chart; so nothing appears
/// or vanishes by a merge. For before their places are moved.
Result<void> hide_instead(Database& database, EntityId gone, EntityId kept);

/// The merged record is in its boxes again and hidden where it was; the one that it was merged into
/// is so no more where it was so for its sake alone. `changes` are those of the merge. For after
/// the places are taken apart.
Result<void> take_apart_on_charts(Database& database, const Merged& merged,
                                  const std::vector<RowChange>& changes);

} // namespace headwater
