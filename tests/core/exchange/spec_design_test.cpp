// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/spec_design.h"
#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

using Columns = std::map<std::string, std::string>;

TEST_CASE("a column means one thing at a time") {
    ImportSpec spec = edges({{"from", "a"}, {"to", "b"}});
    assign(spec, "c", "time");
    CHECK(field_of(spec, "c") == "time");
    assign(spec, "c", "duration");
    CHECK(spec.columns == Columns{{"from", "a"}, {"to", "b"}, {"duration", "c"}});
    assign(spec, "c", "");
    CHECK(field_of(spec, "c").empty());
}

TEST_CASE("what only one column can mean leaves the column that had it") {
    ImportSpec spec = edges({{"from", "a"}, {"to", "b"}, {"time", "c"}});
    assign(spec, "d", "time");
    CHECK(field_of(spec, "c").empty());
    CHECK(field_of(spec, "d") == "time");
    CHECK(spec.more_columns.empty());
}

TEST_CASE("names and properties take several columns, and the next moves up") {
    ImportSpec spec = edges({{"from", "surname"}, {"to", "b"}});
    assign(spec, "given", "from");
    REQUIRE(spec.more_columns.size() == 1);
    CHECK(field_of(spec, "given") == "from");
    assign(spec, "surname", "");
    CHECK(spec.columns.at("from") == "given");
    CHECK(spec.more_columns.empty());
}

TEST_CASE("a list of ties becomes a list of people and back") {
    ImportSpec spec =
        edges({{"from", "a"}, {"to", "b"}, {"time", "c"}, {"from.alias", "d"}, {"way", "e"}});
    reshape(spec, ImportSpec::Shape::entities);
    CHECK(spec.columns == Columns{{"label", "a"}, {"time", "c"}});
    reshape(spec, ImportSpec::Shape::edges);
    CHECK(spec.columns == Columns{{"from", "a"}, {"time", "c"}});
    reshape(spec, ImportSpec::Shape::matrix);
    CHECK(spec.columns.empty());
}
