// SPDX-License-Identifier: Apache-2.0
// From a file to the case: read, match against what is known, take in as one undoable step.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/casefile/case.h"
#include "core/exchange/import.h"
#include "core/exchange/match.h"

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

/// The second half of it: `batch` was matched already, and `known_entities` of it were known.
Result<Intake> take_in(Case& the_case, const std::filesystem::path& file, Imported batch,
                       std::size_t known_entities, Task& task);

/// What match() may ask of the case.
Known known_to(const Case& the_case);

} // namespace headwater
