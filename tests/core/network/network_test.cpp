// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/network/network.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("the digest covers all that an analysis can see, and not the revision", "[network]") {
    const auto network = network_of(kite());
    const auto digest = network.digest();
    auto changed = network;
    changed.revision = 9;
    CHECK(changed.digest() == digest);
    changed.actors[3].label = "Carole";
    CHECK(changed.digest() != digest);
    changed = network;
    changed.ties[2].weight = 2;
    CHECK(changed.digest() != digest);
    changed = network;
    changed.ties[2].vouchers[0].worth = .5;
    CHECK(changed.digest() != digest);
    changed = network;
    changed.contacts.push_back({0, 1, 5, 5, true, Layer::phone});
    CHECK(changed.digest() != digest);
    changed = network;
    changed.self_loops = 1;
    CHECK(changed.digest() != digest);
}
