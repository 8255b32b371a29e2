// SPDX-License-Identifier: Apache-2.0
// Copies of a case: where the user wants one, and rotating ones that are made by themselves in a
// folder beside the case. A copy is whole or not there, also when the program is killed.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/casefile/case.h"

namespace headwater {

/// "Delta backups" beside "Delta.hwcase".
std::filesystem::path backup_folder(const std::filesystem::path& case_file);

/// The copies in that folder, newest first.
std::vector<std::filesystem::path> backups_of(const std::filesystem::path& case_file);

/// Copies the case into its folder and removes the oldest copies beyond `keep`. Empty: there is a
/// copy of this very revision already.
Result<std::optional<std::filesystem::path>> back_up(const Case& the_case, Task& task,
                                                     std::size_t keep = 10);

} // namespace headwater
