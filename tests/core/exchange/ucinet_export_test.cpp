// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("UCINET: names and weights, each way where there was no direction") {
    Records records = ring();
    records.entities.push_back({{-10}, "person", "Nobody, \"alone\"", {}});
    records.evidence[1].refuted = false;
    CHECK(written(records, "ring.dl") ==
          "dl n=4 format=edgelist1\nlabels:\n\"Nguyễn 'Ba' <An>\"\n\"0912345678\"\n\"0912345678\"\n"
          "\"Nobody, 'alone'\"\ndata:\n1 2 6\n1 3 3\n3 1 3\n");
    const Imported again = written_and_read(records, "ring.dl");
    REQUIRE(again.records.entities.size() == 4);
    CHECK(again.records.entities[3].label == "Nobody, 'alone'");
    CHECK(again.records.links.size() == 3);
    CHECK(losses_of(records, "ring.dl").size() == 2);
}

TEST_CASE("UCINET: refuted evidence weighs nothing, and that is told") {
    CHECK(written(ring(), "ring.dl").find("\n1 2 3\n") != std::string::npos);
    CHECK(losses_of(ring(), "ring.dl").size() == 3);
}
