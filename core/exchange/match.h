// SPDX-License-Identifier: Apache-2.0
// Who we already know: points a batch at the records that the case has, by exact identity only.
// Nothing merges unasked: a person of the same name with another identifying property stays new,
// and so do two of a name where the case knows one; a note says so.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/exchange/import.h"

namespace headwater {

/// What the matcher may ask of the case.
struct Known {
    /// Entities of that kind whose label is the same when trimmed.
    std::function<std::vector<Entity>(std::string_view kind, std::string_view label)> entities;
    /// The link of that kind and label between the two, direction respected where it is directed.
    /// Who gives no label means any, before all others one without.
    std::function<std::optional<LinkId>(std::string_view kind, EntityId from, EntityId to,
                                        bool directed, std::string_view label)>
        link;
};

/// Replaces provisional ids of known entities and links by the case's, moves their rows from
/// `created` to `merged`, and appends notes. Returns how many entities were known.
std::size_t match(Imported& batch, const Known& known, const Schema& schema);

/// From provisional ids of entities to those of the case.
using SameAs = std::unordered_map<std::int64_t, std::int64_t>;

/// The same for entities that somebody has decided about; all others stay new.
std::size_t match(Imported& batch, const SameAs& same, const Known& known, const Schema& schema);

} // namespace headwater
