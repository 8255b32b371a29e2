// SPDX-License-Identifier: Apache-2.0
#include "core/base/line_breaks.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("lines break behind blanks and hyphens", "[line_breaks]") {
    CHECK(line_breaks("") == std::vector<std::size_t>{});
    CHECK(line_breaks("one two") == std::vector<std::size_t>{4, 7});
    CHECK(line_breaks("well-known") == std::vector<std::size_t>{5, 10});
}

TEST_CASE("scripts without blanks break between words", "[line_breaks]") {
    // Thai "hello world people", Chinese "the river and its mouth".
    for (const std::string_view text :
         {"สวัสดีชาวโลก", "ສະບາຍດີຊາວໂລກ", "ជំរាបសួរពិភពលោក", "黄河与长江"}) {
        const auto places = line_breaks(text);
        CHECK(places.size() > 1);
        CHECK(places.back() == text.size());
    }
}

TEST_CASE("letters keep their accents", "[line_breaks]") {
    CHECK(letter_breaks("Viê") == std::vector<std::size_t>{1, 2, 4});
    const std::string_view decomposed = "e\u0301a";
    CHECK(letter_breaks(decomposed) == std::vector<std::size_t>{3, 4});
}
