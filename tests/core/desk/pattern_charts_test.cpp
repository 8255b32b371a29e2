// SPDX-License-Identifier: Apache-2.0
#include "core/desk/pattern_charts.h"

#include <catch2/catch.hpp>

#include "tests/support/results.h"

using namespace headwater;

namespace {

/// Two people with a phone each; one phone called the other, twice.
ChartScene scene() {
    ChartScene made;
    made.items = {{11, "person", "Heron", {0, 0}},
                  {12, "phone", "+84 1", {1, 0}},
                  {13, "phone", "+84 2", {2, 0}},
                  {14, "person", "Teal", {3, 0}}};
    const auto link = [&](std::size_t from, std::size_t to, const char* kind,
                          bool guessed = false) {
        ChartLink one;
        one.record = static_cast<std::int64_t>(20 + made.links.size());
        one.from = from;
        one.to = to;
        one.kind = kind;
        one.directed = true;
        one.guessed = guessed;
        made.links.push_back(one);
    };
    link(0, 1, "uses");
    link(3, 2, "uses");
    link(1, 2, "call");
    link(1, 2, "call");
    link(0, 3, "call", true);
    return made;
}

} // namespace

TEST_CASE("what is selected becomes a pattern that is found again", "[pattern_charts]") {
    const ChartScene chart = scene();
    const auto pattern = pattern_of_selection(chart, {11, 12, 13});
    REQUIRE(pattern);
    CHECK(text_of(*pattern) == "a:person -uses-> b:phone, b -call-> c:phone");
    Task task;
    const auto hits = find_pattern(*pattern, searched_chart(chart), {}, task);
    REQUIRE(hits);
    CHECK(hits->hits == std::vector<std::vector<Vertex>>{{0, 1, 2}});
    const auto half = pattern_of_selection(chart, {11, 12});
    REQUIRE(half);
    CHECK(find_pattern(*half, searched_chart(chart), {}, task)->hits.size() == 2);
}

TEST_CASE("a guessed tie is no part of a pattern, and a selection without ties is none",
          "[pattern_charts]") {
    CHECK_FALSE(pattern_of_selection(scene(), {11, 14}));
    CHECK_FALSE(pattern_of_selection(scene(), {}));
    CHECK(searched_chart(scene()).ties.size() == 4);
}

TEST_CASE("of too many things it is said how many they are, whatever ties them",
          "[pattern_charts]") {
    ChartScene chart;
    std::set<std::int64_t> all;
    for (std::int64_t i = 1; i <= 400; ++i) {
        chart.items.push_back({i, "person", "", {0, 0}});
        all.insert(i);
    }
    const std::string too_many = "The pattern has 400 things; at most 8 can be looked for.";
    CHECK(support::sentence(pattern_of_selection(chart, all)) == too_many);
    for (std::size_t i = 0; i < 400; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            ChartLink tie;
            tie.from = i;
            tie.to = j;
            chart.links.push_back(tie);
        }
    CHECK(support::sentence(pattern_of_selection(chart, all)) == too_many);
}

TEST_CASE("a pattern is written as it is read", "[pattern_charts]") {
    for (const char* words : {"a:person -call-> b:person, b - c, c -> a", "x -uses- y:phone"}) {
        const auto pattern = parse_pattern(words);
        REQUIRE(pattern);
        CHECK(text_of(*pattern) == words);
    }
}

TEST_CASE("a pattern is drawn in a circle, parallel ties apart", "[pattern_charts]") {
    const auto pattern = parse_pattern("a:person -call-> b, b -meeting- a");
    REQUIRE(pattern);
    const ChartScene drawn = scene_of(*pattern);
    REQUIRE(drawn.items.size() == 2);
    CHECK(drawn.items[0].label == "a");
    CHECK(drawn.items[0].at.x == Approx(-drawn.items[1].at.x));
    REQUIRE(drawn.links.size() == 2);
    CHECK(drawn.links[0].parallel != drawn.links[1].parallel);
    CHECK((drawn.links[0].directed && !drawn.links[1].directed));
}
