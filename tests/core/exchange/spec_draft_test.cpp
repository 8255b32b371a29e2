// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/spec_draft.h"

using namespace headwater;

namespace {

const Sample sample{{"from", "to", "x", "x", ""},
                    {"A", "B", "13/05/2023", "1,5", "q"},
                    {"B", "C", "14/05/2023", "", ""}};

SpecDraft draft() {
    SpecDraft made{{}, sample, built_in_schema(), 1};
    made.spec.headers = sample[0];
    return made;
}

} // namespace

TEST_CASE("fields are mapped by header where that is clear, else by number") {
    SpecDraft made = draft();
    made.use({{"from", 0}, {"time", 2}, {"amount", 3}, {"quotation", 4}});
    CHECK(made.spec.columns.at("from") == "from");
    CHECK(made.spec.columns.at("time") == "3");
    CHECK(made.spec.columns.at("quotation") == "5");
    CHECK(made.column_of("time") == 2);
    CHECK(made.column_of("from") == 0);
    CHECK(made.is_used(3));
    CHECK_FALSE(made.is_used(1));
    CHECK(made.cell(1, 9).empty());
}

TEST_CASE("the order of dates and the decimal comma follow what fits more cells") {
    SpecDraft made = draft();
    made.use({{"time", 2}, {"amount", 3}});
    made.settle_cells();
    CHECK(made.spec.date_order == DateOrder::day_first);
    const Sample american{{"when"}, {"05/13/2023"}, {"05/14/2023"}};
    SpecDraft other{{}, american, built_in_schema(), 1};
    other.spec.headers = american[0];
    other.use("time", 0);
    other.settle_cells();
    CHECK(other.spec.date_order == DateOrder::month_first);
}

TEST_CASE("kinds are named only where the schema has them") {
    SpecDraft made = draft();
    made.name_link("call");
    CHECK(made.spec.link_kind == "call");
    CHECK(made.spec.directed);
    made.name_link("quark");
    CHECK(made.spec.link_kind == "call");
    made.name_entities("phone");
    CHECK(made.spec.entity_kind == "phone");
    made.name_entities("quark");
    CHECK(made.spec.entity_kind == "phone");
}
