// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/graph_attributes.h"

using namespace headwater;

TEST_CASE("attributes of nodes: the first name and kind, then properties") {
    FileEntity entity;
    read_attribute(entity, "Name", " An ");
    read_attribute(entity, "title", "boss");
    read_attribute(entity, "type", "3"); // a number is no kind
    read_attribute(entity, "type", "person");
    read_attribute(entity, "property.label", "x");
    read_attribute(entity, "age", "");
    CHECK(entity.label == "An");
    CHECK(entity.kind == "person");
    CHECK(entity.properties ==
          std::vector<Property>{{"title", "boss"}, {"type", "3"}, {"label", "x"}});
}

TEST_CASE("attributes of edges: evidence where the value fits, else properties") {
    FileLink link;
    read_attribute(link, "weight", "2.5");
    read_attribute(link, "when", "03/05/2023 21:14");
    read_attribute(link, "evidence.amount", "7");
    read_attribute(link, "grade", "b2");
    read_attribute(link, "strength", "tentative");
    read_attribute(link, "directed", "no");
    read_attribute(link, "source", "Bill");
    read_attribute(link, "duration", "long");
    read_attribute(link, "property.weight", "heavy");
    CHECK(link.evidence.weight == 2.5);
    CHECK(link.evidence.happened == "2023-05-03T21:14");
    CHECK(link.evidence.amount == 7);
    CHECK(link.evidence.grade == "B2");
    CHECK(link.strength == Strength::tentative);
    CHECK(link.directed == false);
    CHECK(link.source == "Bill");
    CHECK(link.properties == std::vector<Property>{{"duration", "long"}, {"weight", "heavy"}});
    CHECK_FALSE(read_evidence_field(link, "grade", "Z9"));
    CHECK(link.evidence.grade == "B2");
    CHECK(line_place(12) == "line 12");
}
