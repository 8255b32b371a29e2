// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/visual_pattern.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("a pattern is read as it is written", "[visual_pattern]") {
    const auto pattern = parse_pattern("a:person -call-> b:phone - c, c:vehicle -> a, b -owns- c");
    REQUIRE(pattern);
    CHECK(pattern->things ==
          std::vector<PatternThing>{{"a", "person"}, {"b", "phone"}, {"c", "vehicle"}});
    CHECK(pattern->ties ==
          std::vector<PatternTie>{
              {0, 1, "call", true}, {1, 2, "", false}, {2, 0, "", true}, {1, 2, "owns", false}});
}

TEST_CASE("what is no pattern gets a sentence", "[visual_pattern]") {
    for (const char* wrong : {"", "a", "a -", "a - b,, b - c", "a => b", "a -call> b", "a b",
                              "- - a", "a:person - a:phone", "a - a", "a - b, c - d", ":person - b",
                              "a - b - c - d - e - f - g - h - i"}) {
        INFO(wrong);
        const auto pattern = parse_pattern(wrong);
        REQUIRE_FALSE(pattern);
        CHECK_FALSE(pattern.error().message.in_english().empty());
    }
    CHECK(parse_pattern("a - b, c - d").error().message.arguments == std::vector<std::string>{"c"});
}
