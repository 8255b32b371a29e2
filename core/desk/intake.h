// SPDX-License-Identifier: Apache-2.0
// From a file to the case: read, match against what is known, take in as one undoable step.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/casefile/case.h"
#include "core/exchange/import.h"

namespace headwater {

/// What came of one file. rows_read = created + merged + rejected + skipped.
struct Intake {
    std::filesystem::path file;
    ImportSpec spec;
    Balance balance;
    std::vector<Problem> problems;
    std::size_t new_entities = 0;
    std::size_t known_entities = 0;
    std::size_t new_links = 0;
    bool seen_before = false; ///< a source with the same digest was in the case already
    std::int64_t step = 0;    ///< of the history; 0: nothing was new
};

/// Failure or Stop leaves the case as it was.
Result<Intake> import_into(Case& the_case, const std::filesystem::path& file,
                           const ImportSpec& spec, const Schema& schema, Task& task);

} // namespace headwater
