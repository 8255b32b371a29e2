// SPDX-License-Identifier: Apache-2.0
#include "core/desk/withheld_words.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("names are found word for word, whatever case and accents", "[withheld]") {
    WithheldWords words;
    words.withhold_name("Nguyễn Văn Viên");
    words.withhold_name("Ash");
    words.keep_name("Ash Fenn");
    CHECK(words.names_withheld("met NGUYEN VAN VIEN, twice"));
    CHECK(words.names_withheld("ash was there"));
    CHECK_FALSE(words.names_withheld("Ashes of the fire"));
    CHECK_FALSE(words.names_withheld(""));
}

TEST_CASE("a name of somebody who stays is no secret", "[withheld]") {
    WithheldWords words;
    words.withhold_name("Mok");
    words.keep_name("MOK");
    CHECK_FALSE(words.names_withheld("Mok called"));
}

TEST_CASE("what stands in what is released anyway is no secret", "[withheld]") {
    WithheldWords words;
    words.withhold("Reedwater");
    words.withhold("biscuit tin");
    words.withhold("abc"); // too short to say anything
    Records records;
    records.entities.push_back({EntityId{-1}, "person", "Heron of Reedwater", {}});
    CHECK(words.secrets(records) == std::vector<std::string>{"biscuit tin"});
}

TEST_CASE("many words are found in one pass", "[withheld]") {
    const std::vector<std::string> words{"alpha", "beta", "alphabet", "gamma", "ab"};
    CHECK(WordFinder(words).in("the alphabet") == std::vector<std::size_t>{0, 2});
    CHECK(WordFinder(words).in("beta gamm").front() == 1);
    CHECK(WordFinder(words).in("alp").empty());
}
