// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/same_person.h"
#include "tests/support/vast.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// Ids by name, so that a label is the same record in every network.
Network with_ids(Network network) {
    for (Actor& actor : network.actors) {
        std::int64_t id = 1;
        for (const char letter : actor.label)
            id = id * 256 + letter;
        actor.id = {id};
    }
    return network;
}

std::vector<std::string> proposed(const Network& before, const Network& after) {
    Task task;
    const auto proposals = propose_same_persons(before, after, task);
    REQUIRE(proposals);
    std::vector<std::string> pairs;
    for (const auto& proposal : *proposals) {
        CHECK(!proposal.reasons.empty());
        pairs.push_back(before.actors[proposal.before].label + ">" +
                        after.actors[proposal.after].label);
    }
    return pairs;
}

} // namespace

TEST_CASE("a new phone that calls the same people is proposed", "[same_person]") {
    const auto before = with_ids(network_of(pairs("xa xb xc xd ab ef eg")));
    const auto after = with_ids(network_of(pairs("ya yb yc yd ab ef eg")));
    CHECK(proposed(before, after) == std::vector<std::string>{"x>y"});
}

TEST_CASE("who keeps his contacts has no new phone", "[same_person]") {
    const auto before = with_ids(network_of(pairs("xa xb xc ya yb yc")));
    CHECK(proposed(before, before).empty());
}

TEST_CASE("a boss whose whole circle changes phones is found through the circle", "[same_person]") {
    const auto before = with_ids(network_of(pairs("zp zq zr pa pb pc qd qe qf rg rh ri")));
    const auto after = with_ids(network_of(pairs("ZP ZQ ZR Pa Pb Pc Qd Qe Qf Rg Rh Ri")));
    auto found = proposed(before, after);
    std::sort(found.begin(), found.end());
    CHECK(found == std::vector<std::string>{"p>P", "q>Q", "r>R", "z>Z"});
}

TEST_CASE("two contacts are too few to know somebody by", "[same_person]") {
    CHECK(proposed(with_ids(network_of(pairs("xa xb"))), with_ids(network_of(pairs("ya yb"))))
              .empty());
    CHECK(proposed(Network{}, Network{}).empty());
}

TEST_CASE("the five changes of phone in the VAST calls, and nothing else",
          "[same_person][public]") {
    const auto folder = public_data();
    if (!folder) return;
    const auto calls = vast_calls(*folder);
    const auto before = with_ids(vast(calls, "20060601", "20060607"));
    const auto after = with_ids(vast(calls, "20060608", "20060610"));
    auto found = proposed(before, after);
    REQUIRE(found.size() >= 5);
    CHECK(found.size() == 5);
    std::sort(found.begin(), found.end());
    CHECK(found == std::vector<std::string>{"001>309", "002>397", "003>360", "005>306", "200>300"});
}
