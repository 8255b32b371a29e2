// SPDX-License-Identifier: Apache-2.0
// From the case to a file in another format.
#pragma once

#include <filesystem>
#include <set>
#include <vector>

#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/exchange/export.h"

namespace headwater {

/// The whole case as one batch of records.
Result<Records> records_of(const Case& the_case);
/// Those entities, the links among them, and what speaks of either or shows them.
Records part_of(Records records, const std::set<EntityId>& entities);

/// The whole case where there are none.
Result<Records> records_of(const Case& the_case, const std::set<EntityId>& entities);

/// What a file of that ending cannot hold of the case or of that part, to be told before saving.
Result<std::vector<Message>> left_out_of(const Case& the_case, const std::filesystem::path& file,
                                         const std::set<EntityId>& entities);

struct Outgo {
    Exported exported;
    std::vector<Message> left_out; ///< what the format cannot hold
};

/// Chooses the format by the file's ending. `entities`: a part of the case; empty: the whole.
Result<Outgo> export_case(const Case& the_case, const std::filesystem::path& file, Task& task,
                          const std::set<EntityId>& entities = {});

/// What stands on `clipping` and is drawn on it, which is a part of some chart, with the links
/// among it and what speaks of them: a package, of no other chart. Fails where nothing stands
/// there.
Result<Exported> export_clipping(const Case& the_case, const Chart& clipping,
                                 const std::filesystem::path& file, Task& task);

} // namespace headwater
