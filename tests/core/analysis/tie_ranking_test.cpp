// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/tie_ranking.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("the bridge of the barbell comes first, with the link behind it", "[tie_ranking]") {
    const auto network = network_of(barbell());
    Task task;
    const auto finding = rank_ties(network, {}, task);
    REQUIRE(finding);
    REQUIRE(finding->links.size() == 14);
    CHECK(finding->links[0].value == Approx(20));
    CHECK(finding->links[1].value == Approx(20));
    CHECK(finding->links[1].rank == 1);
    CHECK(finding->links[2].rank == 3);
    CHECK(finding->links[0].to == 4);
    CHECK(finding->links[0].records.size() == 1);
    CHECK(finding->links.back().value == Approx(1));
}

TEST_CASE("ties of a path carry 4, 6, 6, 4", "[tie_ranking]") {
    Task task;
    const auto finding = rank_ties(network_of(path_of(5)), {}, task);
    std::vector<double> values;
    for (const LinkScore& link : finding->links)
        values.push_back(link.value);
    CHECK(values == std::vector<double>{6, 6, 4, 4});
}

TEST_CASE("directed ties are ranked one direction each", "[tie_ranking]") {
    const auto network = network_of(pairs("ab ba bc"), {}, true);
    Task task;
    const auto finding = rank_ties(network, {.directed = true}, task);
    REQUIRE(finding->links.size() == 3);
    for (const LinkScore& link : finding->links)
        CHECK(link.records.size() == 1);
    CHECK(finding->links[0].value == Approx(2)); // b to c also serves a
}
