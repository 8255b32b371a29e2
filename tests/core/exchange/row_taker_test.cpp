// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/base/text.h"
#include "core/exchange/row_taker.h"
#include "tests/support/imports.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("a kind is known by its name, its label and its plural, however they are written") {
    const Schema& schema = built_in_schema();
    CHECK(entity_kind_called(schema, "person")->name == "person");
    CHECK(entity_kind_called(schema, " PERSON ")->name == "person");
    for (const EntityKind& kind : schema.entity_kinds) {
        INFO(kind.name);
        REQUIRE(entity_kind_called(schema, kind.label));
        CHECK(fold(entity_kind_called(schema, kind.label)->label) == fold(kind.label));
        REQUIRE(entity_kind_called(schema, kind.plural));
        CHECK(fold(entity_kind_called(schema, kind.plural)->plural) == fold(kind.plural));
    }
    CHECK_FALSE(entity_kind_called(schema, "ghost"));
    CHECK_FALSE(entity_kind_called(schema, ""));
}

TEST_CASE("a kind of link is known by its name and its label") {
    const Schema& schema = built_in_schema();
    CHECK(link_kind_called(schema, "works_for")->name == "works_for");
    CHECK(link_kind_called(schema, "Works for")->name == "works_for");
    CHECK_FALSE(link_kind_called(schema, "levitated"));
    CHECK_FALSE(link_kind_called(schema, ""));
}

TEST_CASE("kinds of a specification that nobody knows are refused by name") {
    const auto verdict = [](const ImportSpec& spec) {
        Batch batch{Source{}};
        Ledger ledger;
        return sentence(check_kinds({spec, built_in_schema(), batch, ledger}));
    };
    ImportSpec spec;
    CHECK(verdict(spec).empty());
    spec.to_kind = "ghost";
    CHECK(verdict(spec) == "There is no kind of entity called \"ghost\".");
    spec.to_kind.clear();
    spec.link_kind = "levitated";
    CHECK(verdict(spec) == "There is no kind of link called \"levitated\".");
}

TEST_CASE("the prefix makes any name a property") {
    CHECK(is_property_field("property.time"));
    CHECK_FALSE(is_property_field("time"));
    CHECK(property_name("property.time") == "time");
    CHECK(property_name("property.property.x") == "property.x");
    CHECK(property_name("alias") == "alias");
}

TEST_CASE("a row that is too short is rejected with the column that it lacks") {
    ImportSpec spec;
    spec.columns = {{"from", "a"}, {"to", "c"}};
    const Columns columns = must(Columns::of(spec, {"a", "b", "c"}));
    Batch batch{Source{}};
    Ledger ledger;
    TableRow row;
    row.number = 4;
    const std::vector<std::string_view> whole{"x", "y", "z"}, cut{"x", "y"};
    row.cells = whole;
    CHECK_FALSE(is_too_short(ledger, columns, row));
    row.cells = cut;
    CHECK(is_too_short(ledger, columns, row));
    const Imported out = ledger.close(batch, spec, "");
    CHECK(balance_of(out) == Counts{1, 0, 0, 1, 0});
    CHECK(problems_of(out) ==
          Lines{"4 [c] rejected: The row is too short: it has 2 cells and needs 3."});
}

TEST_CASE("the place of a row names its sheet where there is one") {
    TableRow row;
    row.number = 12;
    CHECK(row_place(row) == "row 12");
    row.sheet = "May";
    CHECK(row_place(row) == "sheet May, row 12");
}
