// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/model/link.h"

using namespace headwater;

TEST_CASE("line strengths have the names of the field") {
    CHECK(std::string(name_of(Strength::confirmed)) == "confirmed");
    CHECK(std::string(name_of(Strength::unconfirmed)) == "unconfirmed");
    CHECK(std::string(name_of(Strength::tentative)) == "tentative");
}
