// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/roles.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::vector<RoleHypothesis> roles_of(const Network& network, const std::string& label) {
    Task task;
    const auto parts = leader_parts(network, {}, task);
    REQUIRE(parts);
    return role_hypotheses(network, *parts)[vertex_of(network, label)];
}

bool may_be(const std::vector<RoleHypothesis>& roles, Role role) {
    return std::any_of(roles.begin(), roles.end(), [&](const RoleHypothesis& h) {
        return h.role == role && !h.reasons.empty() && !h.reasons[0].records.empty();
    });
}

Network flow(const Pairs& arcs, Layer layer) {
    auto network = network_of(arcs, {}, true);
    for (TieRecord& tie : network.ties)
        tie.layer = layer;
    return network;
}

} // namespace

TEST_CASE("the leader of two brokers may be an insulated organiser, and they his lieutenants",
          "[roles]") {
    auto pairs = insulated_tree();
    for (const char* leaf : {"5", "6", "7", "8", "9"}) {
        pairs.push_back({"A", std::string("a").append(leaf)});
        pairs.push_back({"B", std::string("b").append(leaf)});
    }
    pairs.push_back({"a1", "a2"});
    pairs.push_back({"b1", "b2"});
    const auto network = network_of(pairs);
    REQUIRE(may_be(roles_of(network, "L"), Role::insulated_organiser));
    CHECK(may_be(roles_of(network, "A"), Role::lieutenant));
    CHECK(may_be(roles_of(network, "A"), Role::visible_organiser));
    CHECK(roles_of(network, "a3").empty());
    const auto boss = roles_of(network, "L");
    const auto found = std::find_if(boss.begin(), boss.end(), [](const RoleHypothesis& h) {
        return h.role == Role::insulated_organiser;
    });
    CHECK(found->against.at(0).message.in_english() == "Known contacts: only 2.");
}

TEST_CASE("along the line of goods: supplier, courier, distributor", "[roles]") {
    const auto network = flow(
        {{"farm", "runner"}, {"runner", "store"}, {"store", "x"}, {"store", "y"}, {"store", "z"}},
        Layer::goods);
    CHECK(may_be(roles_of(network, "farm"), Role::supplier));
    CHECK(may_be(roles_of(network, "runner"), Role::courier));
    CHECK(may_be(roles_of(network, "store"), Role::distributor));
    CHECK(!may_be(roles_of(network, "x"), Role::supplier));
    CHECK(!may_be(roles_of(network, "store"), Role::supplier));
}

TEST_CASE("who only moves money may be the financier", "[roles]") {
    const auto network = flow({{"bank", "a"}, {"bank", "b"}, {"bank", "c"}}, Layer::money);
    CHECK(may_be(roles_of(network, "bank"), Role::financier));
    CHECK(!may_be(roles_of(network, "bank"), Role::supplier));
}

TEST_CASE("things have no role", "[roles]") {
    auto network = flow({{"farm", "runner"}, {"runner", "store"}}, Layer::goods);
    network.actors[vertex_of(network, "farm")].kind = "consignment";
    CHECK(roles_of(network, "farm").empty());
}

TEST_CASE("every role has its own name", "[roles]") {
    std::vector<std::string> names;
    for (int role = 0; role <= static_cast<int>(Role::facilitator); ++role)
        names.push_back(name_of(static_cast<Role>(role)).text);
    std::sort(names.begin(), names.end());
    CHECK(std::unique(names.begin(), names.end()) == names.end());
    CHECK(names.size() == 9);
}
