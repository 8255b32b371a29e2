// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/graph_files.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("STIX") {
    const Imported out = graph_in(R"({"type":"bundle","id":"bundle--1","objects":[
{"type":"relationship","id":"r","relationship_type":"attributed-to","source_ref":"c","target_ref":"i",
 "start_time":"2023-05-03T00:00:00.000Z"},
{"type":"campaign","id":"c","name":"Night"},
{"type":"identity","id":"i","name":"Acme","identity_class":"organization","aliases":["A"]},
{"type":"marking-definition","id":"m"},{"type":"relationship","id":"x"},{"id":"none"}]})",
                                  "bundle.json");
    CHECK(balance_of(out) == Counts{6, 3, 0, 2, 1});
    CHECK(entity_called(out.records, "Acme")->kind == "organisation");
    CHECK(entity_called(out.records, "Acme")->property("alias") == "A");
    const Link* link = link_between(out.records, "Night", "Acme");
    REQUIRE(link);
    CHECK(link->label == "attributed to");
    REQUIRE(out.kinds.size() == 1);
    CHECK(out.kinds[0].label == "Campaign");
    CHECK(entity_called(out.records, "Night")->kind == out.kinds[0].name);
}

TEST_CASE("STIX: sightings, confidence, other forces' kinds and relations to nobody") {
    const Imported out = graph_in(R"({"type":"bundle","id":"bundle--1","objects":[
{"type":"threat-actor","id":"t","name":"Red","resource_level":"club","goals":["gold","arms"]},
{"type":"threat-actor","id":"u","name":"Lone"},
{"type":"identity","id":"w","name":"Port police","identity_class":"organization"},
{"type":"sighting","id":"s","sighting_of_ref":"t","where_sighted_refs":["w"],"count":3,
 "first_seen":"2023-05-03T10:00:00Z"},
{"type":"relationship","id":"r","relationship_type":"uses","source_ref":"t","target_ref":"u",
 "confidence":80,"description":"seen together"},
{"type":"relationship","id":"x","relationship_type":"uses","source_ref":"t","target_ref":"z"},
{"type":"report","id":"p","name":"Brief","object_refs":["t"]}]})",
                                  "bundle.json");
    CHECK(balance_of(out) == Counts{7, 6, 0, 1, 0});
    CHECK(entity_called(out.records, "Red")->kind == "organisation");
    CHECK(entity_called(out.records, "Lone")->kind == "person");
    CHECK(entity_called(out.records, "Red")->properties ==
          std::vector<Property>{{"type", "threat-actor"},
                                {"goals", "gold"},
                                {"goals", "arms"},
                                {"resource_level", "club"}});
    const Evidence seen = first_evidence(out, "Red", "Port police");
    CHECK(seen.weight == 3);
    CHECK(seen.happened.starts_with("2023-05-03T10:00:00"));
    const Link* uses = link_between(out.records, "Red", "Lone");
    REQUIRE(uses);
    CHECK(uses->directed);
    CHECK(uses->properties == std::vector<Property>{{"confidence", "80"}});
    CHECK(first_evidence(out, "Red", "Lone").quotation == "seen together");
}

TEST_CASE("STIX: what is no bundle of objects is refused with a sentence") {
    for (const char* text :
         {R"({"type":"bundle","objects":[]})", R"({"type":"bundle","objects":7})",
          R"({"type":"bundle","objects":[)"}) {
        INFO(text);
        CHECK(graph_defect(text, "bundle.stix").ends_with('.'));
    }
}
