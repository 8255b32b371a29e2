// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/base/message.h"

using namespace headwater;

TEST_CASE("arguments are put where the template marks them") {
    CHECK(say("%2 in %1", {"calls.csv", "row 3"}).in_english() == "row 3 in calls.csv");
}

TEST_CASE("a mark without an argument stays as it is") {
    CHECK(fill("100 %1 of %2", {"%"}) == "100 % of %2");
}
