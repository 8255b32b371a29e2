// SPDX-License-Identifier: Apache-2.0
// Which link ties the entity of a row to another one that the row names: a person uses a phone, a
// seizure happened at a place.
#pragma once

#include <string>

#include "core/model/schema.h"

namespace headwater {

struct Relation {
    std::string link_kind;
    bool from_row = true; ///< the row's entity is where the link begins
};

Relation relation_between(const EntityKind& row, const EntityKind& other);

} // namespace headwater
