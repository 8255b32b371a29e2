// SPDX-License-Identifier: Apache-2.0
// From a file to the case: read, match against what is known, take in as one undoable step.
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "core/casefile/case.h"
#include "core/exchange/import.h"
#include "core/exchange/match.h"

namespace headwater {

struct Known;

/// Calls by the million may be kept packed: found by number and time, and tied when asked for.
enum class Packing { by_size, always, never };

/// Whether the file holds calls that can be kept packed, and whether they will be.
bool may_be_packed(const std::filesystem::path& file, const ImportSpec& spec);
bool is_to_be_packed(const std::filesystem::path& file, const ImportSpec& spec, Packing packing);

/// What came of one file. rows_read = created + merged + rejected + skipped.
struct Intake {
    std::filesystem::path file;
    ImportSpec spec;
    Balance balance;
    std::vector<Problem> problems;
    std::vector<RejectedRows> rejected; ///< for write_rejected(), with `spec`
    std::size_t new_entities = 0;
    std::size_t known_entities = 0;
    std::size_t new_links = 0;
    bool packed = false;      ///< its calls: no entity and no link was made of them
    std::uint64_t blocks = 0; ///< that the packed calls lie in
    bool seen_before = false; ///< a source with the same digest was in the case already
    std::int64_t step = 0;    ///< of the history; 0: nothing was new
};

/// Failure or Stop leaves the case as it was.
Result<Intake> import_into(Case& the_case, const std::filesystem::path& file,
                           const ImportSpec& spec, const Schema& schema, Task& task,
                           Packing packing = Packing::by_size);

/// Whom the case knows, for match().
Known known_to(const Case& the_case);

/// How many of them the case does not have.
template<class Records>
std::size_t count_new(const Records& records) {
    return static_cast<std::size_t>(
        std::ranges::count_if(records, [](const auto& r) { return r.id.value < 0; }));
}

/// The second half of it: `batch` was matched already, and `known_entities` of it were known.
/// `label` of the step; empty: that it imports the file. `then` is done in the same step, once the
/// batch is in the case. Failure or Stop of any of it leaves the case as it was.
Result<Intake> take_in(Case& the_case, const std::filesystem::path& file, Imported batch,
                       std::size_t known_entities, Task& task, const std::string& label = {},
                       std::vector<Command> then = {});

} // namespace headwater
