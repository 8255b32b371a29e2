// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/layers.h"
#include "core/analysis/leaders.h"
#include "core/analysis/lists.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Finding ranked(const Network& network) {
    Task task;
    auto finding = find_leaders(network, {}, task);
    REQUIRE(finding);
    return *finding;
}

} // namespace

TEST_CASE("every part makes a list of its own, best first", "[lists]") {
    const auto network = network_of(insulated_tree());
    const auto finding = ranked(network);
    CHECK(lists_of(finding) == std::vector<std::string>{"first", "RL", "V", "L"});
    const auto first = listed(finding, "first");
    REQUIRE(first.size() == finding.scores.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        CHECK(first[i].score == i);
        CHECK(first[i].rank == finding.scores[i].rank);
    }
    const auto insulated = listed(finding, "L");
    CHECK(network.actors[finding.scores[insulated.front().score].vertex].label == "L");
    for (std::size_t i = 1; i < insulated.size(); ++i)
        CHECK(insulated[i - 1].value >= insulated[i].value);
    CHECK(listed(finding, "no such list").empty());
}

TEST_CASE("a layer lists only those who have a tie in it", "[lists]") {
    auto network = network_of(karate());
    for (TieRecord& tie : network.ties)
        if (tie.from == 0 || tie.to == 0) tie.layer = Layer::meeting;
    connect(network, network.vertices());
    auto finding = ranked(network);
    Task task;
    REQUIRE(add_layers(finding, network, task));
    CHECK(lists_of(finding) ==
          std::vector<std::string>{"first", "RL", "V", "L", "phone", "meeting"});
    const auto met = listed(finding, "meeting");
    CHECK(met.size() == network.graph.degree(0) + 1);
    CHECK(finding.scores[met.front().score].vertex == 0);
    CHECK(met.front().value == 1);
}
