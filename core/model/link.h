// SPDX-License-Identifier: Apache-2.0
// A tie between two entities. What it rests on, when and how often stands in its evidence.
#pragma once

#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/entity.h"

namespace headwater {

struct Link;
using LinkId = Id<Link>;

/// Line strength as charts draw it: solid, dashed, dotted.
enum class Strength { confirmed, unconfirmed, tentative };

struct Link {
    LinkId id;
    std::string kind; ///< name in the schema: "call"
    EntityId from;
    EntityId to;
    bool directed = false;
    Strength strength = Strength::confirmed;
    std::string label; ///< empty: the label of its kind
    std::vector<Property> properties;
    bool operator==(const Link&) const = default;
};

const char* name_of(Strength strength);

} // namespace headwater
