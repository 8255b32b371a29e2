// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/model/schema.h"

using namespace headwater;

namespace {

std::string schema_with(const std::string& entity_kinds, const std::string& link_kinds) {
    return R"({"version": 1, "entity_kinds": [)" + entity_kinds + R"(], "link_kinds": [)" +
           link_kinds + "]}";
}

const std::string person = R"({"name": "person", "label": "Person"})";
const std::string knows = R"({"name": "knows", "label": "knows"})";

std::string defect_of(const std::string& json) {
    const auto schema = parse_schema(json);
    return schema ? "none" : schema.error().message.in_english();
}

} // namespace

TEST_CASE("a short schema is filled with defaults") {
    const auto schema = parse_schema(schema_with(person, knows));
    REQUIRE(schema);
    const EntityKind& kind = *schema->entity_kind("person");
    CHECK(kind.plural == "Person");
    CHECK(kind.icon == "person");
    CHECK(kind.pole == Pole::person);
    CHECK_FALSE(kind.actor);
    CHECK(schema->link_kind("knows")->worth == 1);
    CHECK(schema->link_kind("knows")->layer == Layer::other);
}

TEST_CASE("defects of a schema are named with their place") {
    CHECK(defect_of("{") ==
          "The schema is not written as JSON should be: look at line 1, column 2.");
    CHECK(defect_of(R"({"version": 2})") == "The schema: version must be 1.");
    CHECK(defect_of(schema_with("", knows)) == "The schema: entity_kinds names no kind.");
    CHECK(defect_of(schema_with(person, "")) == "The schema: link_kinds names no kind.");
    CHECK(defect_of(schema_with(R"({"label": "x"})", knows)) ==
          "The schema: entity_kinds[0].name is missing.");
    CHECK(defect_of(schema_with(person + "," + person, knows)) ==
          "The schema: entity_kinds[1].name stands twice; names must differ.");
    CHECK(defect_of(schema_with(R"({"name": "A b", "label": "x"})", knows)) ==
          "The schema: entity_kinds[0].name may hold only a to z, 0 to 9 and _.");
    CHECK(defect_of(schema_with(R"({"name": "a", "label": "x", "colour": "red"})", knows)) ==
          "The schema: entity_kinds[0].colour must look like #3b6fb5.");
    CHECK(defect_of(schema_with(R"({"name": "a", "label": "x", "pole": "thing"})", knows)) ==
          "The schema: entity_kinds[0].pole must be one of: person, object, location, event.");
    CHECK(defect_of(schema_with(R"({"name": "a", "label": "x", "labl": "y"})", knows)) ==
          "The schema: entity_kinds[0].labl is no field that is known here.");
    CHECK(
        defect_of(schema_with(
            R"({"name": "a", "label": "x", "properties": [{"name": "p", "label": "P", "type": "?"}]})",
            knows)) == "The schema: entity_kinds[0].properties[0].type must be one of: text, "
                       "number, date, phone, money, flag.");
    CHECK(defect_of(schema_with(person, R"({"name": "a", "label": "x", "worth": -1})")) ==
          "The schema: link_kinds[0].worth must lie between 0 and 1000.");
}

TEST_CASE("the layers and types of a schema are read by name") {
    const auto schema = parse_schema(schema_with(
        R"({"name": "a", "label": "A", "properties": [
            {"name": "n", "label": "N", "type": "number", "identifies": true, "scored": false}]})",
        R"({"name": "paid", "label": "paid", "layer": "money", "directed": true, "worth": 0.5})"));
    REQUIRE(schema);
    const PropertyKind& property = *schema->entity_kind("a")->property("n");
    CHECK(property.type == PropertyType::number);
    CHECK(property.identifies);
    CHECK_FALSE(property.scored);
    const LinkKind& paid = *schema->link_kind("paid");
    CHECK(paid.layer == Layer::money);
    CHECK(paid.directed);
    CHECK(paid.worth == .5);
}
