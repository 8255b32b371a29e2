// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/crossings.h"
#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

namespace {

SupplyLine crossings_line() {
    LineOfRecords records;
    records.entity("Gate", "border_gate", {{"area", "North"}});
    records.entity("Hub", "express_hub", {{"area", "North"}});
    records.entity("Nowhere", "place");
    records.entity("S-1", "seizure",
                   {{"place", "Hub"},
                    {"quantity", "500"},
                    {"unit", "g"},
                    {"date", "2024-01-25"},
                    {"substance", "ketamine"},
                    {"concealment", "in tea bags"}});
    records.hand_over(
        {.from = "a", .to = "b", .kilograms = 4, .day = "2024-01-01", .place = "Gate"});
    records.hand_over(
        {.from = "b", .to = "c", .kilograms = 2, .day = "2024-01-03", .place = "Gate"});
    records.hand_over(
        {.from = "c", .to = "d", .kilograms = 1, .day = "2024-01-20", .place = "Hub"});
    return records.line();
}

} // namespace

TEST_CASE("places are ranked by what passes, with seizures and trend", "[crossings]") {
    const SupplyLine line = crossings_line();
    const auto crossings = rank_crossings(line);
    REQUIRE(crossings.size() == 2);
    CHECK(line.sites[crossings[0].site].actor.label == "Gate");
    CHECK(crossings[0].movements == 2);
    CHECK(crossings[0].quantity == 6);
    CHECK(crossings[0].trend == -1);
    CHECK(crossings[0].transports == std::vector{Transport::land});
    CHECK(crossings[1].seizures == 1);
    CHECK(crossings[1].seized == Approx(.5));
    CHECK(crossings[1].trend == 1);
}

TEST_CASE("a way of carrying that was not known before is told", "[crossings]") {
    const auto ways = new_ways(crossings_line());
    REQUIRE(ways.size() == 2);
    CHECK(ways[0].message.in_english() ==
          "First time for goods: express mail, on 20 January 2024 at Hub.");
    CHECK(ways[1].message.in_english() ==
          "First time for ketamine: hidden: in tea bags, on 25 January 2024 at Hub.");
}

TEST_CASE("an area counts what passes all of its places", "[crossings]") {
    const auto areas = rank_areas(crossings_line());
    REQUIRE(areas.size() == 1);
    CHECK(areas[0].name == "North");
    CHECK(areas[0].sites.size() == 2);
    CHECK(areas[0].movements == 3);
    CHECK(areas[0].quantity == 7);
    CHECK(areas[0].seizures == 1);
    CHECK(areas[0].transports == std::vector{Transport::land, Transport::express});
    CHECK(areas[0].concealments == std::vector<std::string>{"in tea bags"});
    CHECK(areas[0].trend == Approx(-1.0 / 3));
}

TEST_CASE("without places and dates there is nothing to rank", "[crossings]") {
    const SupplyLine line = line_of(example_line());
    CHECK(rank_crossings(line).empty());
    CHECK(new_ways(line).empty());
}
