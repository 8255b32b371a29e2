// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/supply_facts.h"
#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("a handing over keeps its day, quantity, consignment and place", "[line]") {
    LineOfRecords records;
    records.entity("Stone Gate", "border_gate", {{"in_charge", "Border Guard"}});
    records.hand_over({"a", "b", 31.3, "2024-04-18", "transport", "K-05", "Stone Gate"});
    const SupplyLine line = records.line();
    REQUIRE(line.movements.size() == 1);
    const Movement& one = line.movements[0];
    CHECK(one.is_dated());
    CHECK(one.quantity == Approx(31.3));
    CHECK(one.confidence == Approx(.8));
    CHECK(one.stage == Stage::transport);
    CHECK(line.consignments.at(one.consignment) == "K-05");
    CHECK(line.sites.at(one.site).actor.label == "Stone Gate");
    CHECK(one.force == "Border Guard");
    CHECK(line.holders[0].force == "Border Guard");
    CHECK(one.records.size() == 2);
}

TEST_CASE("where a link carries two consignments, the quotation says which", "[line]") {
    Link link;
    link.properties = {{"consignment", "K-1"}, {"consignment", "K-12"}};
    Evidence evidence;
    evidence.quotation = "K-12: tablets; place: Stone Gate";
    CHECK(value_of(link, "consignment", evidence) == "K-12");
    evidence.quotation = "K-1, by night";
    CHECK(value_of(link, "consignment", evidence) == "K-1");
    evidence.quotation = "tablets";
    CHECK(value_of(link, "consignment", evidence).empty());
    CHECK(value_of(link, "stage", evidence).empty());
}

TEST_CASE("weights become kilograms, transport is recognised", "[line]") {
    CHECK(kilograms(500, "g") == Approx(.5));
    CHECK(kilograms(2, "tonnes") == 2000);
    CHECK(kilograms(90, "tablets") == 0);
    CHECK(transport_called("express mail") == Transport::express);
    CHECK(transport_called("seaport") == Transport::sea);
    CHECK(transport_called("đường bộ") == Transport::land);
    CHECK(transport_called("") == Transport::unknown);
    CHECK(stage_called("Vận chuyển") == Stage::transport);
    CHECK(stage_called("gives orders") == Stage::unknown);
}

TEST_CASE("money from account to account is paid by their owners", "[line]") {
    LineOfRecords records;
    records.entity("A-1", "account");
    records.entity("A-2", "account");
    records.link("uses", "seller", "A-1");
    records.link("transfer", "A-1", "A-2", {.kilograms = 500, .day = "2024-04-20"});
    const SupplyLine line = records.line();
    REQUIRE(line.payments.size() == 1);
    CHECK(line.label(line.payments[0].from) == "seller");
    CHECK(line.label(line.payments[0].to) == "A-2");
    CHECK(line.payments[0].quantity == 500);
    CHECK(line.holders[line.payments[0].to].stage == Stage::money);
    CHECK(line.movements.empty());
}

TEST_CASE("refuted, out of the window or below the confidence asked for is left out", "[line]") {
    LineOfRecords records;
    records.hand_over({.from = "a", .to = "b", .day = "2024-04-18", .worth = 0});
    records.hand_over({.from = "b", .to = "c", .day = "2024-04-18", .worth = .3});
    records.hand_over({.from = "c", .to = "d", .day = "2024-05-18"});
    records.hand_over({.from = "d", .to = "e"});
    CHECK(records.line().movements.size() == 3);
    CHECK(records.line({.min_confidence = .5}).movements.size() == 2);
    CHECK(records.line({.to = "2024-04-30"}).movements.size() == 2);
    CHECK_THROWS(records.line({.from = "no date"}));
}

TEST_CASE("a refuted item says nothing of how much was handed over", "[line]") {
    LineOfRecords records;
    const Handover told{.from = "a", .to = "b", .kilograms = 5, .day = "2024-04-18"};
    Handover refuted = told;
    refuted.kilograms = 500;
    refuted.worth = 0;
    records.hand_over(told);
    records.tell_again(refuted);
    const SupplyLine line = records.line();
    REQUIRE(line.movements.size() == 1);
    CHECK(line.movements[0].quantity == Approx(5));
    CHECK(line.movements[0].confidence == Approx(.8));
    CHECK(line.movements[0].records.size() == 2); // the link and the item that counts
}

TEST_CASE("who is tied to a seizure by refuted evidence alone is not of it", "[line]") {
    LineOfRecords records;
    records.entity("S-1", "seizure");
    records.link("seized_in", "b", "S-1");
    records.link("seized_in", "c", "S-1", {.worth = 0});
    const SupplyLine line = records.line();
    REQUIRE(line.landmarks.size() == 1);
    CHECK(line.landmarks[0].holders == std::vector<Vertex>{holder_of(line, "b")});
}

TEST_CASE("a seizure knows its consignment, its people and its place", "[line]") {
    LineOfRecords records;
    records.entity("Hub", "express_hub", {{"in_charge", "Customs"}});
    records.entity("S-1", "seizure",
                   {{"date", "2024-03-24"},
                    {"place", "Hub"},
                    {"quantity", "4.2"},
                    {"unit", "kg"},
                    {"agency", "Customs"}});
    records.entity("K-02", "consignment");
    records.link("seized_in", "K-02", "S-1");
    records.link("seized_in", "b", "S-1");
    records.hand_over({.from = "a", .to = "b", .consignment = "k-02"});
    const SupplyLine line = records.line();
    REQUIRE(line.landmarks.size() == 2);
    const Landmark& seizure = line.landmarks[1];
    CHECK(seizure.actor.label == "S-1");
    CHECK(seizure.consignments == std::vector<std::uint32_t>{0});
    CHECK(seizure.holders == std::vector<Vertex>{holder_of(line, "b")});
    CHECK(line.sites.at(seizure.site).actor.label == "Hub");
    CHECK(seizure.quantity == Approx(4.2));
    CHECK(line.movements[0].consignment == 0);
}

TEST_CASE("the line does not depend on the order of arrival", "[line]") {
    auto handovers = example_line();
    const SupplyLine forth = line_of(handovers);
    std::reverse(handovers.begin(), handovers.end());
    const SupplyLine back = line_of(handovers);
    REQUIRE(forth.arcs.size() == back.arcs.size());
    for (std::size_t a = 0; a < forth.arcs.size(); ++a) {
        CHECK(forth.label(forth.arcs[a].from) == back.label(back.arcs[a].from));
        CHECK(forth.label(forth.arcs[a].to) == back.label(back.arcs[a].to));
        CHECK(forth.arcs[a].quantity == back.arcs[a].quantity);
    }
}
