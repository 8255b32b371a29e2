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

TEST_CASE("where asked, a name of one word counts only as it is written", "[withheld]") {
    WithheldWords words;
    words.withhold_name("Lan");
    words.withhold_name("Nightjar");
    words.withhold_name("Ba Viên");
    const auto in_title = [&](const char* text) {
        return words.withheld_in(text, OneWord::as_written).has_value();
    };
    CHECK(words.names_withheld("Cảnh sát Hà Lan"));
    CHECK_FALSE(in_title("Cảnh sát Hà Lan")); // the police of the Netherlands
    CHECK_FALSE(in_title("the song of the nightjar"));
    CHECK(in_title("What Nightjar says"));
    CHECK(in_title("Chuyên án BA VIÊN"));
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

TEST_CASE("who is named is told, by name or by number", "[withheld]") {
    WithheldWords words;
    words.withhold_name("Ba Viên");
    words.withhold_name("SIM 0912345678");
    words.withhold_title("Calls 2023-05-03");
    CHECK(words.withheld_in("Chuyên án BA VIÊN") == "ba vien");
    CHECK(words.withheld_in("gọi +84 (0) 912 345 678") == "84912345678");
    CHECK_FALSE(words.withheld_in("on 2023.05.03 at noon"));
    words.keep_name("+84 912 345 678");
    CHECK_FALSE(words.withheld_in("gọi 0912345678"));
}

TEST_CASE("a number that is released anyway is no secret in another spelling", "[withheld]") {
    WithheldWords words;
    words.withhold_name("0912345678");
    words.withhold_name("0987654321");
    words.withhold("keeps the books");
    Records records;
    records.entities.push_back({EntityId{-1}, "phone", "+84 912 345 678", {}});
    records.entities.push_back({EntityId{-2}, "person", "who Keeps the Books", {}});
    CHECK(words.secrets(records) == std::vector<std::string>{"0987654321"});
}

TEST_CASE("a word is found as it stands, several also folded, and long numbers however spelled",
          "[withheld]") {
    const std::vector<std::string> words{"Mark", "Ba Viên", "0912345678"};
    const TraceFinder finder(words);
    CHECK(finder.in("the marking").empty());
    CHECK(finder.in("the Marking") == std::vector<std::size_t>{0});
    CHECK(finder.in("án BA VIÊN\nmới") == std::vector<std::size_t>{1});
    CHECK(finder.in("án BA\nVIÊN").empty()); // two texts
    CHECK(finder.in("84-912-345-678") == std::vector<std::size_t>{2});
}
