// SPDX-License-Identifier: Apache-2.0
#include "core/model/chart_sign.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("a sign of every kind is written and read again as it was") {
    const EntityId one{make_id(7, 1)}, two{make_id(7, 2)};
    std::vector<ChartSign> signs;
    signs.push_back({{}, SignKind::text, {1.5, -2}, 180, "Border \"crew\"\nĐội biên giới"});
    signs.push_back({{}, SignKind::note, {0, 0}, 240, "Ask operator 2"});
    signs.push_back({{}, SignKind::event, {3, 4}, 180, "Seizure", "2023-05-03"});
    signs.push_back({{}, SignKind::box, {}, 180, "Crew", {}, {one, two}, true});
    signs.push_back({{},
                     SignKind::picture,
                     {5, 6},
                     300,
                     "map.png",
                     {},
                     {},
                     false,
                     "image/png",
                     std::string(64, 'a')});
    for (const ChartSign& sign : signs) {
        INFO(json_of(sign));
        const auto read = parse_chart_sign(json_of(sign));
        REQUIRE(read);
        CHECK(*read == sign);
    }
}

TEST_CASE("what is not of its kind is not written") {
    ChartSign box{{}, SignKind::box, {9, 9}, 77, "Crew", "2023", {}, false, "image/png", "ff"};
    const auto read = parse_chart_sign(json_of(box)).value();
    CHECK(read.at == Point{});
    CHECK(read.digest.empty());
    CHECK(read.happened.empty());
}

TEST_CASE("a sign of a newer program, or no sign at all, is a sentence") {
    for (const char* text : {R"({"kind":"hologram"})", "{}", "[]", "not JSON", "",
                             R"({"kind":"box","members":[3]})", R"({"kind":"note","x":"left"})"}) {
        INFO(text);
        const auto read = parse_chart_sign(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().message.in_english().find("cannot be read") != std::string::npos);
    }
}
