// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/model/entity.h"

using namespace headwater;

TEST_CASE("the first value under a name, or nothing") {
    const Entity entity{{}, "person", "An", {{"alias", "Ba"}, {"alias", "Tư"}}};
    CHECK(entity.property("alias") == "Ba");
    CHECK(entity.property("plate").empty());
}
