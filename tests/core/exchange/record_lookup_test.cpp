// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/record_lookup.h"
#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("what records refer to is found by its id") {
    const Records records = ring();
    const RecordLookup lookup(records);
    CHECK(lookup.entity({-3}) == &records.entities[1]);
    CHECK(lookup.source({-1}) == &records.sources[0]);
    CHECK_FALSE(lookup.entity({-5})); // a link
    CHECK_FALSE(lookup.source({-2}));
}

TEST_CASE("evidence is found in its order, and where there is none one row stays empty") {
    const Records records = ring();
    const RecordLookup lookup(records);
    CHECK(lookup.evidence(-5) ==
          std::vector<const Evidence*>{&records.evidence[0], &records.evidence[1]});
    CHECK(lookup.evidence(-2) == std::vector<const Evidence*>{nullptr});
}
