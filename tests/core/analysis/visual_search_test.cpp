// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/visual_search.h"

#include <set>

#include <catch2/catch.hpp>

#include "tests/support/random_graphs.h"

using namespace headwater;

namespace {

Pattern pattern_of(const char* words) {
    auto pattern = parse_pattern(words);
    REQUIRE(pattern);
    return *pattern;
}

PatternHits found(const char* words, const SearchedChart& chart, SearchLimits limits = {}) {
    Task task;
    auto hits = find_pattern(pattern_of(words), chart, limits, task);
    REQUIRE(hits);
    return *hits;
}

/// Two people who share a phone, one of them with a vehicle; a third who calls the first.
SearchedChart shared_phone() {
    return {{"person", "person", "phone", "vehicle", "person"},
            {{0, 2, "uses", true},
             {1, 2, "uses", true},
             {1, 3, "owns", true},
             {4, 0, "call", true},
             {0, 4, "meeting", false}}};
}

SearchedChart random_chart(std::uint64_t seed) {
    Dice dice(seed);
    SearchedChart chart;
    const Vertex size = 5 + dice.below(6);
    for (Vertex v = 0; v < size; ++v)
        chart.kinds.push_back(dice.below(2) == 0 ? "person" : "phone");
    for (std::uint32_t i = 0; i < 2 * size; ++i) {
        const Vertex from = dice.below(size), to = dice.below(size);
        if (from == to) continue;
        chart.ties.push_back({from, to, dice.below(2) == 0 ? "call" : "uses", dice.below(3) > 0});
    }
    return chart;
}

bool is_tied(const SearchedChart& chart, Vertex a, Vertex b, const PatternTie& tie) {
    for (const SearchedTie& there : chart.ties) {
        if (!tie.kind.empty() && there.kind != tie.kind) continue;
        if (there.from == a && there.to == b && (there.directed || !tie.directed)) return true;
        if (!tie.directed && there.from == b && there.to == a) return true;
    }
    return false;
}

/// Every way of putting things of the chart in the places of the pattern, tried one by one.
std::set<std::vector<Vertex>> by_brute_force(const Pattern& pattern, const SearchedChart& chart) {
    std::set<std::vector<Vertex>> sets;
    const auto size = static_cast<Vertex>(chart.kinds.size());
    std::vector<Vertex> stands(pattern.things.size(), 0);
    for (;;) {
        bool fits = std::set(stands.begin(), stands.end()).size() == stands.size();
        for (std::size_t i = 0; fits && i < stands.size(); ++i)
            fits =
                pattern.things[i].kind.empty() || pattern.things[i].kind == chart.kinds[stands[i]];
        for (const PatternTie& tie : pattern.ties)
            fits = fits && is_tied(chart, stands[tie.from], stands[tie.to], tie);
        if (fits) {
            auto set = stands;
            std::sort(set.begin(), set.end());
            sets.insert(set);
        }
        std::size_t i = 0;
        while (i < stands.size() && ++stands[i] == size)
            stands[i++] = 0;
        if (i == stands.size()) return sets;
    }
}

} // namespace

TEST_CASE("a pattern is found where kinds and directions are right", "[visual_search]") {
    const SearchedChart chart = shared_phone();
    using Hits = std::vector<std::vector<Vertex>>;
    CHECK(found("a:person -uses-> p:phone, b:person -uses-> p", chart).hits.size() == 1);
    CHECK(found("a -uses-> p, b -uses-> p, b -owns-> v", chart).hits == Hits{{0, 2, 1, 3}});
    CHECK(found("a:person -call-> b:person", chart).hits == Hits{{4, 0}});
    CHECK(found("a:person -> b:phone", chart).hits.size() == 2);
    CHECK(found("a:phone -> b:person", chart).hits.empty());
    CHECK(found("a:person -meeting-> b:person", chart).hits.empty()); // has no direction
    CHECK(found("a:person -meeting- b:person", chart).hits.size() == 1);
    CHECK(found("a:ship - b", chart).hits.empty());
    CHECK(found("a -sailed- b", chart).hits.empty());
}

TEST_CASE("the search finds what trying everything finds", "[visual_search]") {
    const char* patterns[] = {"a:person -call-> b:person",
                              "a:person - b:phone - c:person",
                              "a -> b -> c -> a",
                              "a - b - c - a",
                              "a:person -uses-> b:phone, c -uses-> b",
                              "a - b - c - d, a - c",
                              "a:phone -call- b -> c, d -> b"};
    std::size_t hits = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const SearchedChart chart = random_chart(seed);
        for (const char* words : patterns) {
            INFO(words << " in chart " << seed);
            const Pattern pattern = pattern_of(words);
            const PatternHits quick = found(words, chart);
            std::set<std::vector<Vertex>> sets;
            for (auto hit : quick.hits) {
                for (const PatternTie& tie : pattern.ties)
                    CHECK(is_tied(chart, hit[tie.from], hit[tie.to], tie));
                std::sort(hit.begin(), hit.end());
                sets.insert(hit);
            }
            CHECK(sets.size() == quick.hits.size());
            CHECK(sets == by_brute_force(pattern, chart));
            CHECK(quick.whole);
            hits += sets.size();
        }
    }
    CHECK(hits > 500);
}

TEST_CASE("a search is bounded by hits and by steps, and says so", "[visual_search]") {
    SearchedChart crowd;
    for (Vertex v = 0; v < 60; ++v) {
        crowd.kinds.push_back("person");
        for (Vertex w = 0; w < v; ++w)
            crowd.ties.push_back({v, w, "call", false});
    }
    const PatternHits few = found("a - b - c - a", crowd, {.hits = 10});
    CHECK(few.hits.size() == 10);
    CHECK_FALSE(few.whole);
    CHECK(found("a - b - c - a", crowd, {.hits = 34220}).whole); // 60 over 3
    CHECK_FALSE(found("a - b - c - a", crowd, {.hits = 34220, .steps = 1000}).whole);
    Task task;
    task.stop();
    const auto stopped = find_pattern(pattern_of("a - b"), crowd, {}, task);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::stopped);
}
