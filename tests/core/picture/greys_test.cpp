// SPDX-License-Identifier: Apache-2.0
#include "core/picture/greys.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

StyleRule rule(const char* colour, const char* badge = "") {
    StyleRule rule;
    rule.effect.colour = colour;
    rule.effect.badge = badge;
    return rule;
}

} // namespace

TEST_CASE("rules that only colour tells apart are found, where print has none") {
    const StyleRule red = rule("#c03030"), green = rule("#307030");
    CHECK(alike_in_grey({red, rule("#f2d53c"), green}) ==
          std::pair<std::size_t, std::size_t>{0, 2});
    CHECK_FALSE(alike_in_grey({red, rule("#f2d53c")}));
    CHECK_FALSE(alike_in_grey({red, red})); // meant to look the same
    CHECK_FALSE(alike_in_grey({red, rule("#307030", "G")}));
    CHECK_FALSE(alike_in_grey({}));
    StyleRule off = green;
    off.on = false;
    CHECK_FALSE(alike_in_grey({red, off}));
}
