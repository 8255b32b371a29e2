// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/search_words.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("words are asked for as beginnings, all of them") {
    CHECK(full_text_query("nguyen va", "Nguyễn Va") == R"(("nguyen"* AND "va"*))");
    CHECK(split_words("a  b") == std::vector<std::string>{"a", "", "b"});
    CHECK(split_words("").empty());
}

TEST_CASE("a number is asked for in the spelling that tells it") {
    CHECK(full_text_query("84 912 345 678", "+84 912 345 678") ==
          R"(("84"* AND "912"* AND "345"* AND "678"*) OR "912345678"*)");
    CHECK(full_text_query("0912", "0912") == R"(("0912"*))");
    CHECK(full_text_query("5551 2", "5551 2") == R"(("5551"* AND "2"*) OR "55512"*)");
    CHECK(spellings_of("HN-12").empty());
}
