// SPDX-License-Identifier: Apache-2.0
#include "core/desk/findings.h"

#include <nlohmann/json.hpp>

#include "core/analysis/leaders.h"
#include "core/desk/networks.h"
#include "tests/core/desk/desk_fixture.h"

using namespace headwater;
using namespace headwater::test;

TEST_CASE("a finding is kept with its parameters, its input and its caveat, and can be undone") {
    Ring ring;
    Task task;
    Filter filter;
    filter.fold_belongings = true;
    const auto network = network_of(ring.the_case, built_in_schema(), filter, task);
    REQUIRE(network);
    const auto finding = find_leaders(*network, {}, task);
    REQUIRE(finding);

    const auto number = keep(ring.the_case, *finding, *network);
    REQUIRE(number);
    const auto json = nlohmann::json::parse(ring.the_case.finding(*number).value());
    CHECK(json["items"].size() == 11);
    CHECK(json["input"] == hex(network->digest()));
    CHECK(json["revision"] == network->revision);
    CHECK(json["caveats"][0] == "Lead for verification, not evidence.");
    CHECK(json["items"][0]["rank_interval"].is_null());

    REQUIRE(ring.the_case.undo());
    CHECK(ring.the_case.findings().empty());
}

TEST_CASE("top cuts the list") {
    const Ring ring;
    Task task;
    const auto network = network_of(ring.the_case, built_in_schema(), {}, task);
    REQUIRE(network);
    const auto finding = find_leaders(*network, {}, task);
    REQUIRE(finding);
    CHECK(nlohmann::json::parse(json_of(*finding, *network, 2))["items"].size() == 2);
}
