// SPDX-License-Identifier: Apache-2.0
// The bundled sample case: an invented ring, imported from the files of resources/samples as an
// investigator would, every file with its specification.
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "core/base/task.h"
#include "core/casefile/case.h"

namespace headwater {

/// A file of resources/samples as it was built into the program.
struct SampleFile {
    std::string_view name; ///< "persons.csv"
    std::string_view bytes;
    std::string_view spec; ///< its import specification, JSON
};

std::span<const SampleFile> sample_files();

/// Makes the case and imports every sample file. A case that could not be finished is removed.
Result<Case> make_sample_case(const std::filesystem::path& file, Station station, Task& task);

} // namespace headwater
