// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/model/schema.h"

using namespace headwater;

TEST_CASE("the built-in schema has the kinds of trafficking cases") {
    const Schema& schema = built_in_schema();
    for (const char* name :
         {"person",      "organisation", "phone",     "sim",         "device",    "account",
          "vehicle",     "vessel",       "container", "parcel",      "address",   "place",
          "border_gate", "seaport",      "airport",   "express_hub", "substance", "precursor",
          "consignment", "seizure",      "meeting",   "document",    "case"}) {
        INFO(name);
        CHECK(schema.entity_kind(name));
    }
    for (const char* name :
         {"contact", "call", "message", "meeting", "transfer", "shipment", "carried", "supplied",
          "family", "uses", "owns", "located_at", "crossed", "member_of", "works_for", "associate",
          "seized_in", "travelled_with"}) {
        INFO(name);
        CHECK(schema.link_kind(name));
    }
    CHECK_FALSE(schema.entity_kind("unicorn"));
    CHECK_FALSE(schema.link_kind(""));
}

TEST_CASE("kin is worth nothing and goods and calls have a direction") {
    const Schema& schema = built_in_schema();
    CHECK(schema.link_kind("family")->worth == 0);
    CHECK(schema.link_kind("family")->layer == Layer::kin);
    CHECK(schema.link_kind("call")->directed);
    CHECK(schema.link_kind("call")->layer == Layer::phone);
    CHECK(schema.link_kind("supplied")->directed);
    CHECK_FALSE(schema.link_kind("meeting")->directed);
    CHECK(schema.link_kind("uses")->layer == Layer::ownership);
    CHECK(schema.link_kind("transfer")->layer == Layer::money);
}

TEST_CASE("who is ranked, and what never enters a score") {
    const Schema& schema = built_in_schema();
    CHECK(schema.entity_kind("person")->actor);
    CHECK(schema.entity_kind("phone")->actor);
    CHECK_FALSE(schema.entity_kind("vehicle")->actor);
    for (const char* name : {"nationality", "birthplace", "residence", "sex"})
        CHECK_FALSE(schema.entity_kind("person")->property(name)->scored);
    CHECK(schema.entity_kind("person")->property("role")->scored);
    CHECK_FALSE(schema.entity_kind("person")->property("ethnicity"));
}

TEST_CASE("strong identifiers identify") {
    const Schema& schema = built_in_schema();
    CHECK(schema.entity_kind("phone")->property("number")->identifies);
    CHECK(schema.entity_kind("phone")->property("number")->type == PropertyType::phone);
    CHECK(schema.entity_kind("vehicle")->property("plate")->identifies);
    CHECK(schema.entity_kind("device")->property("imei")->identifies);
    CHECK_FALSE(schema.entity_kind("person")->property("alias")->identifies);
    CHECK(schema.entity_kind("seizure")->pole == Pole::event);
    CHECK(schema.entity_kind("border_gate")->pole == Pole::location);
}
