// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/leaders_soon.h"

#include <set>

#include <catch2/catch.hpp>

#include "core/analysis/leaders.h"
#include "tests/support/networks.h"
#include "tests/support/random_graphs.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// A tree with some ties across it, so that losses differ.
Network crew(Vertex people) {
    Dice dice(7);
    Pairs ties;
    const auto tie = [&](Vertex a, Vertex b) {
        if (a != b) ties.push_back({std::to_string(a), std::to_string(b)});
    };
    for (Vertex v = 1; v < people; ++v)
        tie(v, dice.below(v) * dice.below(v) / v);
    for (Vertex i = 0; i < people / 2; ++i) {
        const Vertex a = dice.below(people);
        tie(a, dice.below(people));
    }
    return network_of(ties);
}

Finding soon(const Network& network, Vertex sources) {
    Task task;
    auto finding = find_leaders_soon(network, {}, sources, task);
    REQUIRE(finding);
    return *finding;
}

} // namespace

TEST_CASE("searched from everybody, the order soon is the order of leaders, badges and all",
          "[leaders_soon]") {
    const Network network = crew(120);
    Task task;
    const auto exact = find_leaders(network, {}, task);
    REQUIRE(exact);
    const Finding quick = soon(network, 120);
    REQUIRE(quick.scores.size() == 120);
    for (std::size_t i = 0; i < 120; ++i) {
        CHECK(quick.scores[i].vertex == exact->scores[i].vertex);
        CHECK(quick.scores[i].rank == exact->scores[i].rank);
        CHECK(quick.scores[i].value == Approx(exact->scores[i].value));
        CHECK(quick.scores[i].badges == exact->scores[i].badges);
    }
    CHECK(quick.input == exact->input);
    for (const Message& note : quick.notes)
        CHECK_FALSE(is_estimate(note));
}

TEST_CASE("searched from some, the first stay among the first and a note says so",
          "[leaders_soon]") {
    const Network network = crew(400);
    Task task;
    const auto exact = find_leaders(network, {}, task);
    REQUIRE(exact);
    const Finding quick = soon(network, 64);
    CHECK(is_estimate(quick.notes.back()));
    CHECK(quick.notes.back().arguments == std::vector<std::string>{"64"});
    std::set<Vertex> first;
    for (std::size_t i = 0; i < 15; ++i)
        first.insert(quick.scores[i].vertex);
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(first.contains(exact->scores[i].vertex));
    CHECK(quick.scores.front().value == soon(network, 64).scores.front().value);
}

TEST_CASE("too few to rank, and a wish to stop, are told", "[leaders_soon]") {
    Task task;
    CHECK_FALSE(find_leaders_soon(crew(2), {}, 10, task));
    task.stop();
    const auto stopped = find_leaders_soon(crew(50), {}, 10, task);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::stopped);
}
