// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/graph_formats.h"
#include "tests/support/results.h"
#include "tests/support/written_file.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("a file of records needs no columns: its specification is nothing but defaults") {
    const WrittenFile file("<graphml/>", "ring.graphml");
    const ImportSpec spec = must(recognise_records(file.path(), built_in_schema()));
    CHECK(spec.shape == ImportSpec::Shape::records);
    CHECK(spec.columns.empty());
    CHECK(spec.entity_kind == "person");
    CHECK(spec.link_kind == "contact");
}

TEST_CASE("a file that is not there is refused by name") {
    const auto spec = recognise_records("no such.graphml", built_in_schema());
    REQUIRE_FALSE(spec);
    CHECK(spec.error().message.in_english().find("no such.graphml") != std::string::npos);
}
