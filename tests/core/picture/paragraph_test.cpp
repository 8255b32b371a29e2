// SPDX-License-Identifier: Apache-2.0
#include "core/picture/paragraph.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("text is broken at blanks so that every line fits") {
    const auto lines = wrapped("who runs it and who starts things", 85, 10, false, plain_text_size);
    CHECK(lines == std::vector<std::string>{"who runs it and", "who starts things"});
    CHECK(wrapped("", 80, 10, false, plain_text_size).empty());
    CHECK(wrapped("  a   b ", 80, 10, false, plain_text_size) == std::vector<std::string>{"a b"});
}

TEST_CASE("a word wider than the line stays whole") {
    const auto lines = wrapped("a Donaudampfschifffahrt b", 30, 10, false, plain_text_size);
    CHECK(lines == std::vector<std::string>{"a", "Donaudampfschifffahrt", "b"});
}
