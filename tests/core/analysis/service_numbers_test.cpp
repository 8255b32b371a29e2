// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/service_numbers.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// Forty people in a circle; "taxi" is called by twenty of them, "boss" talks with twenty.
Network town(bool taxi_calls_back) {
    std::vector<Call> calls;
    for (int i = 0; i < 40; ++i) {
        const auto me = std::to_string(i);
        calls.push_back({me, std::to_string((i + 1) % 40)});
        if (i >= 20) continue;
        calls.push_back({me, "taxi"});
        calls.push_back({me, "boss"});
        calls.push_back({"boss", me});
        if (taxi_calls_back) calls.push_back({"taxi", me});
    }
    return network_of_calls(calls);
}

} // namespace

TEST_CASE("whom many call and who calls nobody back is proposed", "[service_numbers]") {
    const auto network = town(false);
    const auto numbers = propose_service_numbers(network);
    REQUIRE(numbers.size() == 1);
    CHECK(network.actors[numbers[0].vertex].label == "taxi");
    CHECK(numbers[0].contacts == 20);
    CHECK(numbers[0].reciprocity == 0);
    CHECK(numbers[0].reasons[0].message.in_english() ==
          "Is called by 20 of 20 contacts and calls 0 of them.");
    CHECK(!numbers[0].against.empty());
}

TEST_CASE("who calls back is no service number", "[service_numbers]") {
    CHECK(propose_service_numbers(town(true)).empty());
}

TEST_CASE("without direction nothing can be proposed", "[service_numbers]") {
    CHECK(propose_service_numbers(network_of(star_of(30))).empty());
    CHECK(propose_service_numbers(Network{}).empty());
}
