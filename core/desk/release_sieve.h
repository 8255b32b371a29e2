// SPDX-License-Identifier: Apache-2.0
// Which records of a case a release lets through.
#pragma once

#include <map>
#include <unordered_set>
#include <utility>

#include "core/desk/release.h"

namespace headwater {

/// Who speaks of a property, or of a whole record.
struct Spoken {
    bool released = false; ///< somebody who goes out
    bool withheld = false; ///< somebody who does not
    std::string words;     ///< folded: what the items that go out quote
};

struct ReleaseSieve {
    std::set<SourceId> sources;                ///< that go out
    std::unordered_set<std::int64_t> evidence; ///< of these sources, by its handling mark
    std::unordered_set<EntityId> withheld;     ///< by nationality or by name
    std::unordered_set<EntityId> kept;
    std::unordered_set<EntityId> stand_ins;
    std::unordered_set<LinkId> links;
    std::unordered_set<LinkId> shape; ///< ties of stand-ins: only that they are there
    /// For each record and property that is spoken of.
    std::map<std::pair<std::int64_t, std::string>, Spoken> spoken;
    std::size_t by_source = 0; ///< sources left out
    std::size_t items_by_source = 0, items_by_handling = 0;
    bool unsourced = true;

    /// A property goes out if a source that goes out speaks of it, or of the whole record, or if
    /// nobody speaks of either. Of several values (two aliases) of which a withheld source speaks
    /// as well, those go out that what goes out quotes: who gave the others cannot be told.
    bool lets_through(const Entity& entity, const Property& property) const;
};

ReleaseSieve sieve_for(const Records& all, const ReleaseWish& wish);

} // namespace headwater
