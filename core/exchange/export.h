// SPDX-License-Identifier: Apache-2.0
// Records become files: the format is chosen by the file's ending.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/model/records.h"

namespace headwater {

struct Exported {
    std::vector<std::filesystem::path> files; ///< that were written
    std::uint64_t rows = 0;
};

/// Writes the records. A file of that name is replaced when the new one is whole; failure and
/// Stop leave it as it was. Fails with a sentence for an ending that no format has, a folder that
/// cannot be written to, a full disk, and records without an entity.
Result<Exported> export_file(const Records& records, const std::filesystem::path& file, Task& task);

/// What the format of the file's ending cannot hold of these records, to be told before saving.
std::vector<Message> losses_of(const Records& records, const std::filesystem::path& file);

} // namespace headwater
