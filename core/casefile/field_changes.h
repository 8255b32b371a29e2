// SPDX-License-Identifier: Apache-2.0
// From the rows of a changeset to old and new values as people read them.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/casefile/record_history.h"
#include "core/model/entity.h"
#include "core/storage/database.h"

namespace headwater {

/// The record as it was after the change that is told next: history is told from now backwards,
/// because a changeset holds no value that stayed.
struct Told {
    std::int64_t record = 0;
    std::set<std::int64_t> evidence;             ///< items on it, also those that came and went
    std::map<std::int64_t, Property> properties; ///< by their place
};

/// Adds the items of evidence that the changeset puts on the record or takes from it.
Result<void> note_evidence(std::string_view changeset, Told& told);

/// What the changeset changed of the record, sorted by noun, id and field; afterwards `told` is the
/// record as it was before. `database` gives the names of records that values point at.
Result<std::vector<FieldChange>> tell_back(std::string_view changeset, Told& told,
                                           Database& database);

} // namespace headwater
