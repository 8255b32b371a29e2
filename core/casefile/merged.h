// SPDX-License-Identifier: Apache-2.0
// Who was merged into whom and by which step: kept as settings of the case, so that undo and redo
// take them along, and a merge can be taken apart later without undoing what came after it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/model/entity.h"
#include "core/storage/database.h"

namespace headwater {

struct RowChange;

struct Merged {
    EntityId entity; ///< no longer in the case
    EntityId into;
    std::int64_t step = 0; ///< of the history
    std::string label;
    bool operator==(const Merged&) const = default;
};

Result<void> keep_merged(Database& database, const Merged& merged);
Result<void> forget_merged(Database& database, EntityId entity);
Result<std::optional<Merged>> read_merged(Database& database, EntityId entity);
Result<std::vector<Merged>> all_merged_into(Database& database, EntityId into);
/// What the log says that the merge changed.
Result<std::vector<RowChange>> changes_of_merge(Database& database, const Merged& merged);

} // namespace headwater
