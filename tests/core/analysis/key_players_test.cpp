// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/fragmentation.h"
#include "core/analysis/key_players.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

KeyPlayers players(const Graph& graph, std::size_t size, KeyPlayerGoal goal,
                   std::uint64_t seed = 1) {
    Task task;
    auto result = key_players(graph, size, goal, seed, task);
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("one key player of the kite is Heather, and she leaves F and DF as known",
          "[key_players]") {
    const auto network = network_of(kite());
    const auto F = players(network.graph, 1, KeyPlayerGoal::fragment);
    CHECK(F.members == std::vector<Vertex>{vertex_of(network, "Heather")});
    CHECK(F.value == Approx(.388888889));
    CHECK(F.exact);
    CHECK(players(network.graph, 1, KeyPlayerGoal::distance).value == Approx(.486111111));
}

TEST_CASE("the values are those of fragmentation(), on random graphs", "[key_players]") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto made = random_graph(seed, 12, false);
        const auto graph = Graph::undirected(made.vertices, made.ties);
        Task task;
        for (const auto goal : {KeyPlayerGoal::fragment, KeyPlayerGoal::distance}) {
            const auto found = players(graph, 2, goal);
            const auto left = fragmentation(graph, found.members, task);
            CHECK(found.value ==
                  Approx(goal == KeyPlayerGoal::fragment ? left->F : left->DF).margin(1e-12));
        }
    }
}

TEST_CASE("a star is reached through its centre", "[key_players]") {
    const auto network = network_of(star_of(6), {"alone"});
    const auto found = players(network.graph, 1, KeyPlayerGoal::reach);
    CHECK(found.members == std::vector<Vertex>{0});
    CHECK(found.value == Approx(7.0 / 8));
    CHECK(players(network.graph, 2, KeyPlayerGoal::reach).value == Approx(1));
}

TEST_CASE("the search beyond the exact limit finds what is plain to see", "[key_players]") {
    Pairs stars;
    for (const char* centre : {"A", "B", "C", "D"}) {
        for (int leaf = 0; leaf < 8; ++leaf)
            stars.push_back({centre, std::string(centre).append(std::to_string(leaf))});
        stars.push_back({centre, "M"});
    }
    const auto network = network_of(stars);
    std::vector<Vertex> centres;
    for (const char* centre : {"A", "B", "C", "D"})
        centres.push_back(vertex_of(network, centre));
    for (const auto goal :
         {KeyPlayerGoal::fragment, KeyPlayerGoal::distance, KeyPlayerGoal::reach}) {
        const auto found = players(network.graph, 4, goal);
        CHECK(found.members == centres);
        CHECK(!found.exact);
        CHECK(found.members == players(network.graph, 4, goal, 77).members);
    }
}

TEST_CASE("the search comes as far as trying everything, on random graphs", "[key_players]") {
    // 26 vertices are beyond the exact limit; all pairs can still be tried here.
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        std::mt19937_64 random(seed);
        std::vector<Tie> ties;
        for (Vertex v = 1; v < 26; ++v)
            ties.push_back({v, static_cast<Vertex>(random() % v), 1});
        const auto graph = Graph::undirected(26, ties);
        double best = 0;
        Task task;
        for (Vertex a = 0; a < 26; ++a)
            for (Vertex b = a + 1; b < 26; ++b)
                best = std::max(best, fragmentation(graph, std::vector{a, b}, task)->F);
        CHECK(players(graph, 2, KeyPlayerGoal::fragment).value == Approx(best));
    }
}

TEST_CASE("sets of nobody and of everybody, and a search that is stopped", "[key_players]") {
    const auto network = network_of(path_of(3));
    CHECK(players(network.graph, 0, KeyPlayerGoal::reach).members.empty());
    CHECK(players(network.graph, 9, KeyPlayerGoal::fragment).members.size() == 3);
    Task task;
    task.stop();
    CHECK(!key_players(network.graph, 2, KeyPlayerGoal::reach, 1, task));
    const auto finding = [&] {
        Task fresh;
        return find_key_players(network, 1, KeyPlayerGoal::fragment, {}, fresh);
    }();
    REQUIRE(finding);
    CHECK(finding->scores.at(0).vertex == 1);
    CHECK(finding->notes.back().in_english() == "Every set of this size was tried.");
}
