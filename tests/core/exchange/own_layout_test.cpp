// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/evidence_cells.h"
#include "core/exchange/own_layout.h"

using namespace headwater;

TEST_CASE("our own files are known by their first columns") {
    const auto links = own_layout({"from", "from.kind", "to", "to.kind", "kind", "directed",
                                   "strength", "label", "evidence.time", "property.how"});
    REQUIRE(links);
    CHECK(links->shape == ImportSpec::Shape::edges);
    CHECK(links->columns.at("property.how") == "property.how");
    const auto entities = own_layout({"label", "kind", "evidence.time"});
    REQUIRE(entities);
    CHECK(entities->shape == ImportSpec::Shape::entities);
}

TEST_CASE("files of others are not ours") {
    CHECK_FALSE(own_layout({"label", "kind", "weight"}));
    CHECK_FALSE(own_layout({"label", "kind"}));
    CHECK_FALSE(own_layout({"from", "to"}));
    CHECK_FALSE(own_layout({}));
}

TEST_CASE("every column of evidence is a field that is read") {
    for (const auto name : evidence_columns)
        CHECK(EvidenceCells::is_field(name));
    CHECK(EvidenceCells::is_field("evidence.time"));
    CHECK_FALSE(EvidenceCells::is_field("plate"));
}
