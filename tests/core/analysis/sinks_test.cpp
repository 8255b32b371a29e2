// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/sinks.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// Arcs of goods.
Network goods(const Pairs& arcs) {
    auto network = network_of(arcs, {}, true);
    for (TieRecord& tie : network.ties)
        tie.layer = Layer::goods;
    return network;
}

} // namespace

TEST_CASE("the wholesaler of the supply line dominates both destinations", "[sinks]") {
    const auto network = goods({{"O1", "W"},
                                {"O2", "W"},
                                {"W", "T1"},
                                {"W", "T2"},
                                {"T1", "P"},
                                {"T2", "P"},
                                {"P", "D1"},
                                {"P", "D2"},
                                {"T1", "D1"}});
    const auto sinks = dominated_sinks(network);
    CHECK(sinks.number == 2);
    CHECK(sinks.dominated[vertex_of(network, "W")] == 2);
    CHECK(sinks.dominated[vertex_of(network, "P")] == 1);
    for (const char* passed : {"O1", "O2", "T1", "T2", "D1", "D2"})
        CHECK(sinks.dominated[vertex_of(network, passed)] == 0);
}

TEST_CASE("calls carry no goods, and a circle has no end", "[sinks]") {
    CHECK(dominated_sinks(network_of(pairs("ab bc"), {}, true)).number == 0);
    CHECK(dominated_sinks(goods({{"a", "b"}, {"b", "a"}})).number == 0);
    CHECK(dominated_sinks(Network{}).number == 0);
}
