// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/relations.h"

using namespace headwater;

namespace {

std::string relation(const char* row, const char* other) {
    const Schema& schema = built_in_schema();
    const auto found = relation_between(*schema.entity_kind(row), *schema.entity_kind(other));
    return (found.from_row ? "" : "back ") + found.link_kind;
}

} // namespace

TEST_CASE("what a row names is tied to it as an investigator would say") {
    CHECK(relation("person", "phone") == "uses");
    CHECK(relation("organisation", "vehicle") == "uses");
    CHECK(relation("vehicle", "person") == "back uses");
    CHECK(relation("person", "address") == "located_at");
    CHECK(relation("seizure", "border_gate") == "located_at");
    CHECK(relation("seizure", "person") == "back seized_in");
    CHECK(relation("person", "seizure") == "seized_in");
    CHECK(relation("person", "organisation") == "member_of");
    CHECK(relation("organisation", "person") == "back member_of");
    CHECK(relation("container", "precursor") == "contains");
    CHECK(relation("consignment", "person") == "back carried");
    CHECK(relation("person", "document") == "uses");
    CHECK(relation("case", "person") == "associate");
}

TEST_CASE("every link kind that relations name is in the schema") {
    const Schema& schema = built_in_schema();
    for (const EntityKind& row : schema.entity_kinds)
        for (const EntityKind& other : schema.entity_kinds)
            CHECK(schema.link_kind(relation_between(row, other).link_kind));
}
