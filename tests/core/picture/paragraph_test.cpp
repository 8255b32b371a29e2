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

TEST_CASE("a word wider than the line is broken between letters") {
    const auto lines = wrapped("a Donaudampfschifffahrt b", 30, 10, false, plain_text_size);
    std::string all;
    for (const auto& line : lines) {
        CHECK(plain_text_size(line, 10, false).width <= 30);
        all += line;
    }
    CHECK(all == "aDonaudampfschifffahrtb");
}

TEST_CASE("lines end where the writer ended them, and Chinese needs no blanks to be broken") {
    CHECK(wrapped("one\ntwo", 200, 10, false, plain_text_size) ==
          std::vector<std::string>{"one", "two"});
    for (const auto& line : wrapped("黄河与长江流域的贩运网络", 45, 10, false, plain_text_size))
        CHECK(plain_text_size(line, 10, false).width <= 45);
}

TEST_CASE("words too wide are cut with an ellipsis") {
    CHECK(fitted("short", 300, 10, false, plain_text_size) == "short");
    const auto cut = fitted("Núi Sương và những người khác", 60, 10, false, plain_text_size);
    CHECK(cut.ends_with("…"));
    CHECK(plain_text_size(cut, 10, false).width <= 60);
}
