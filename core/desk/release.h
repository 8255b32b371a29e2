// SPDX-License-Identifier: Apache-2.0
// What a named recipient may have: a part of the case as a new case file, built fresh, with no
// trace of the rest; and the log of who got what.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "core/base/task.h"
#include "core/casefile/case.h"

namespace headwater {

struct ReleaseWish {
    std::string recipient; ///< required
    std::string purpose;   ///< required
    std::string title;     ///< of the new case; empty: that of the case
    std::string marking;   ///< of the new case; empty: that of the case
    /// Handling marks that may go out ("P", "1"), of grades that carry one; empty: all.
    std::string handling;
    std::set<SourceId> without_sources = {};
    std::set<std::string> forces = {};         ///< only what these hold; empty: all
    std::set<std::string> without_forces = {}; ///< and nothing that these hold
    /// People and firms of these are withheld, compared without case and accents.
    std::set<std::string> without_nationalities = {};
    std::set<EntityId> without_entities = {};
    bool unsourced = true;  ///< records that no evidence speaks of
    bool stand_ins = false; ///< "Withheld 3" instead of who is left out, so that charts keep shape
};

/// Of one kind of record.
struct ReleaseCount {
    std::size_t kept = 0;
    std::size_t left_out = 0;
    bool operator==(const ReleaseCount&) const = default;
};

struct ReleasePlan {
    Records records; ///< what goes out, under numbers of its own; nothing else is written
    ReleaseCount sources, entities, links, evidence, properties, charts;
    std::size_t stand_ins = 0;
    std::size_t texts_blanked = 0;        ///< that named somebody or something left out
    std::size_t attachments = 0;          ///< left out, all of them
    std::size_t findings = 0;             ///< left out: they were made of the whole
    std::vector<Message> reasons;         ///< how many were left out why
    std::vector<std::string> secrets;     ///< names and words that must not be in the file
    std::vector<EntityKind> entity_kinds; ///< the case's own that are used
    std::vector<LinkKind> link_kinds;
};

/// What would go out. Fails without recipient or purpose, where nothing would be left, and where
/// title, marking, purpose, recipient or a kind of the case's own names what is left out.
Result<ReleasePlan> plan_release(const Case& the_case, const ReleaseWish& wish, Task& task);

struct Released {
    std::string digest;    ///< SHA-256 of the file, hexadecimal
    std::int64_t step = 0; ///< of the case's history that tells of it
};

/// Writes the plan as a new case file, reads its bytes through for what must not be there, and
/// logs the release in the case as a source of kind "release" with recipient, purpose and digest.
/// Fails where a file stands already; then, and where a trace is found, there is no new file.
Result<Released> release(Case& the_case, const ReleaseWish& wish, const ReleasePlan& plan,
                         const std::filesystem::path& file, const Station& station, Task& task);

/// Which of the words are in the file's bytes: as they are; of several words also without case and
/// accents; long numbers however they are spelled.
Result<std::vector<std::string>> traces_in(const std::filesystem::path& file,
                                           const std::vector<std::string>& words);

} // namespace headwater
