// SPDX-License-Identifier: Apache-2.0
#include "core/network/tie_search.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("a contact belongs to the tie of its ends, layer and direction") {
    Network network;
    const auto add = [&](Vertex from, Vertex to, Layer layer, bool directed) {
        TieRecord tie;
        tie.from = from;
        tie.to = to;
        tie.layer = layer;
        tie.directed = directed;
        network.ties.push_back(tie);
    };
    add(0, 1, Layer::phone, false);
    add(0, 1, Layer::phone, true);
    add(0, 1, Layer::money, true);
    add(1, 0, Layer::phone, true);
    const TieSearch ties(network);
    for (std::size_t t = 0; t < network.ties.size(); ++t) {
        const TieRecord& tie = network.ties[t];
        CHECK(ties.of({tie.from, tie.to, 5, 6, tie.directed, tie.layer}) == t);
    }
    CHECK(ties.of({0, 1, 5, 6, false, Layer::money}) == network.ties.size());
    CHECK(ties.of({2, 3, 5, 6, true, Layer::phone}) == network.ties.size());
    CHECK(ties.of({1, 0, 5, 6, false, Layer::phone}) == network.ties.size());
}
