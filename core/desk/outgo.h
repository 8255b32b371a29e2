// SPDX-License-Identifier: Apache-2.0
// From the case to a file in another format.
#pragma once

#include <filesystem>
#include <vector>

#include "core/base/task.h"
#include "core/casefile/case.h"

namespace headwater {

/// The whole case as one batch of records.
Records records_of(const Case& the_case);

/// Chooses the format by the file's ending. Returns what the format cannot hold.
Result<std::vector<Message>> export_case(const Case& the_case, const std::filesystem::path& file,
                                         Task& task);

} // namespace headwater
