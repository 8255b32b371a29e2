// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

#include "core/analysis/components.h"
#include "core/analysis/tie_ranking.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("the bridge of the barbell comes first, with the link behind it", "[tie_ranking]") {
    const auto network = network_of(barbell());
    Task task;
    const auto finding = rank_ties(network, {}, task);
    REQUIRE(finding);
    REQUIRE(finding->links.size() == 14);
    CHECK(finding->links[0].value == Approx(20));
    CHECK(finding->links[1].value == Approx(20));
    CHECK(finding->links[1].rank == 1);
    CHECK(finding->links[2].rank == 3);
    CHECK(finding->links[0].to == 4);
    CHECK(finding->links[0].records.size() == 1);
    CHECK(finding->links.back().value == Approx(1));
}

TEST_CASE("ties of a path carry 4, 6, 6, 4", "[tie_ranking]") {
    Task task;
    const auto finding = rank_ties(network_of(path_of(5)), {}, task);
    std::vector<double> values;
    for (const LinkScore& link : finding->links)
        values.push_back(link.value);
    CHECK(values == std::vector<double>{6, 6, 4, 4});
}

TEST_CASE("directed ties are ranked one direction each", "[tie_ranking]") {
    const auto network = network_of(pairs("ab ba bc"), {}, true);
    Task task;
    const auto finding = rank_ties(network, {.directed = true}, task);
    REQUIRE(finding->links.size() == 3);
    for (const LinkScore& link : finding->links)
        CHECK(link.records.size() == 1);
    CHECK(finding->links[0].value == Approx(2)); // b to c also serves a
}

TEST_CASE("a bridge is worth whom it cuts off", "[tie_ranking]") {
    Task task;
    const auto none = rank_bridges(network_of(pairs("ab bc ca")), {}, task);
    CHECK(none->links.empty());
    CHECK(none->notes.back().in_english().find("No tie is a bridge") == 0);
    // A triangle abc, behind it the chain c-d-e with a leaf f at d; apart from them g-h.
    const auto network = network_of(pairs("ab bc ca cd de df gh"));
    const auto finding = rank_bridges(network, {}, task);
    std::vector<std::string> lines;
    for (const LinkScore& link : finding->links)
        lines.push_back(network.actors[link.from].label + network.actors[link.to].label + " " +
                        std::to_string(std::lround(link.value)) + " " + std::to_string(link.rank));
    CHECK(lines == std::vector<std::string>{"cd 3 1", "de 1 2", "df 1 2", "gh 1 2"});
    CHECK(finding->links[0].records.size() == 1);
}

TEST_CASE("the smaller side of every bridge is what its removal leaves, in a thousand graphs",
          "[tie_ranking]") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        auto made = random_graph(seed, 14, false);
        made.ties.resize(made.ties.size() / 2);
        Network network;
        network.actors.resize(made.vertices);
        network.graph = Graph::undirected(made.vertices, made.ties);
        Task task;
        const auto finding = rank_bridges(network, {}, task);
        for (const LinkScore& bridge : finding->links) {
            std::vector<Tie> left;
            for (const Tie& tie : network.graph.ties())
                if (tie.from != bridge.from || tie.to != bridge.to) left.push_back(tie);
            const auto parts = components(Graph::undirected(made.vertices, left));
            CHECK(bridge.value ==
                  std::min(parts.sizes[parts.of[bridge.from]], parts.sizes[parts.of[bridge.to]]));
        }
    }
}
