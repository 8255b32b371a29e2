// SPDX-License-Identifier: Apache-2.0
// A person, object, location or event of the case.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"

namespace headwater {

struct Entity;
using EntityId = Id<Entity>;

struct Property {
    std::string name;  ///< of the schema, or free
    std::string value; ///< as recorded
    bool operator==(const Property&) const = default;
};

struct Entity {
    EntityId id;
    std::string kind;  ///< name in the schema
    std::string label; ///< what the chart shows
    std::vector<Property> properties; ///< a name may repeat: "alias"

    /// The first value under `name`, or empty.
    std::string_view property(std::string_view name) const;
    bool operator==(const Entity&) const = default;
};

} // namespace headwater
