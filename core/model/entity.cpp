// SPDX-License-Identifier: Apache-2.0
#include "core/model/entity.h"

namespace headwater {

std::string_view Entity::property(std::string_view name) const {
    for (const Property& property : properties)
        if (property.name == name) return property.value;
    return {};
}

} // namespace headwater
