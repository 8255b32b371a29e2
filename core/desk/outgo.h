// SPDX-License-Identifier: Apache-2.0
// From the case to a file in another format.
#pragma once

#include <filesystem>
#include <vector>

#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/exchange/export.h"

namespace headwater {

/// The whole case as one batch of records.
Result<Records> records_of(const Case& the_case);

struct Outgo {
    Exported exported;
    std::vector<Message> left_out; ///< what the format cannot hold
};

/// Chooses the format by the file's ending.
Result<Outgo> export_case(const Case& the_case, const std::filesystem::path& file, Task& task);

} // namespace headwater
