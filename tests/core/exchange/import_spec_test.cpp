// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/import_spec.h"

using namespace headwater;

namespace {

std::string defect_of(const char* json) {
    const auto spec = parse_import_spec(json);
    return spec ? "none" : spec.error().message.in_english();
}

} // namespace

TEST_CASE("a specification reads back as it was written") {
    ImportSpec spec;
    spec.name = "Operator 2, monthly";
    spec.shape = ImportSpec::Shape::entities;
    spec.columns = {{"label", "Họ tên"}, {"phone", "Số \"ĐT\""}};
    spec.entity_kind = "phone";
    spec.to_kind = "person";
    spec.link_kind = "uses";
    spec.directed = true;
    spec.encoding = "windows-1258";
    spec.delimiter.assign(1, '\t');
    spec.has_header = false;
    spec.date_order = DateOrder::month_first;
    spec.decimal_comma = true;
    spec.source_title = "Calls";
    spec.grade = "B2";
    spec.marking = "RESTRICTED";
    spec.headers = {"Họ tên", "Số \"ĐT\""};
    spec.header_row = 4;
    spec.sheet = "May";
    const auto again = parse_import_spec(json_of(spec));
    REQUIRE(again);
    CHECK(json_of(*again) == json_of(spec));
    CHECK(again->columns == spec.columns);
    CHECK(again->shape == spec.shape);
    CHECK(again->date_order == DateOrder::month_first);
    CHECK(again->delimiter == "\t");
    CHECK(again->headers == spec.headers);
    CHECK(again->header_row == 4);
    CHECK(again->sheet == "May");
}

TEST_CASE("what a specification does not say has its usual value") {
    const auto spec = parse_import_spec(R"({"columns": {"from": "a", "to": "b"}})");
    REQUIRE(spec);
    CHECK(spec->shape == ImportSpec::Shape::edges);
    CHECK(spec->entity_kind == "person");
    CHECK(spec->link_kind == "contact");
    CHECK(spec->has_header);
    CHECK_FALSE(spec->directed);
}

TEST_CASE("defects of a specification are named with their place") {
    CHECK(defect_of("{") == "The import specification is not written as JSON should be: look at "
                            "line 1, column 2.");
    CHECK(defect_of(R"({"shape": "star"})") ==
          "The import specification: shape must be one of: edges, matrix, entities, "
          "records.");
    CHECK(defect_of(R"({"colums": {}})") ==
          "The import specification: colums is no field that is known here.");
    CHECK(defect_of(R"({"columns": {"from": 1}})") ==
          "The import specification: columns.from must be a text, in quotes.");
    CHECK(defect_of(R"({"version": 2})") == "The import specification: version must be 1.");
    CHECK(defect_of(R"({"directed": "yes"})") ==
          "The import specification: directed must be true or false.");
}
