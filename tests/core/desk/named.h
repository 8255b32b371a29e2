// SPDX-License-Identifier: Apache-2.0
// Finds somebody in the case of a test by label.
#pragma once

#include <catch2/catch.hpp>

#include <string_view>

#include "core/casefile/case.h"

namespace headwater::test {

inline EntityId id_of(const Case& the_case, std::string_view label) {
    EntityId id;
    REQUIRE(the_case.each_entity([&](const Entity& entity) {
        if (entity.label == label) id = entity.id;
        return !id;
    }));
    REQUIRE(id);
    return id;
}

} // namespace headwater::test
