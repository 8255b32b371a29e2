// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/supply_lines.h"

using namespace headwater;
using namespace headwater::support;

namespace {

const Holder& holder(const SupplyLine& line, const std::string& label) {
    return line.holders[holder_of(line, label)];
}

} // namespace

TEST_CASE("a stage is that at which somebody hands goods on, else receives", "[line]") {
    const SupplyLine line = line_of({{.from = "cook", .to = "trader", .stage = "production"},
                                     {.from = "trader", .to = "courier", .stage = "wholesale"},
                                     {.from = "courier", .to = "receiver", .stage = "transport"}});
    CHECK(holder(line, "cook").stage == Stage::production);
    CHECK(holder(line, "trader").stage == Stage::wholesale);
    CHECK(holder(line, "courier").stage == Stage::transport);
    CHECK(holder(line, "receiver").stage == Stage::transport);
    CHECK(holder(line, "receiver").why.text.find("not known to hand them on") != std::string::npos);
}

TEST_CASE("what was set by hand holds, words count where nothing else is known", "[line]") {
    LineOfRecords records;
    records.entity("set", "person", {{"stage", "retail"}});
    records.entity("said", "person", {{"role", "courier, they say"}});
    records.hand_over({.from = "set", .to = "said", .stage = "wholesale"});
    records.hand_over({.from = "other", .to = "said"});
    const SupplyLine line = records.line();
    CHECK(holder(line, "set").stage == Stage::retail);
    CHECK(holder(line, "set").basis == StageBasis::set);
    CHECK(holder(line, "said").basis == StageBasis::movements);
    CHECK(holder(line, "other").stage == Stage::unknown);
    CHECK(holder(line, "other").basis == StageBasis::none);
}

TEST_CASE("who stands between two known stages stands between", "[line]") {
    LineOfRecords records;
    records.entity("cook", "person", {{"stage", "production"}});
    records.entity("courier", "person", {{"stage", "transport"}});
    records.hand_over({.from = "cook", .to = "trader"});
    records.hand_over({.from = "trader", .to = "courier"});
    const SupplyLine line = records.line();
    CHECK(holder(line, "trader").stage == Stage::wholesale);
    CHECK(holder(line, "trader").basis == StageBasis::position);
    CHECK(holder(line, "trader").why.in_english() ==
          "Stands between cook and courier, whose stages are known.");
}

TEST_CASE("an arc against the order of stages is flagged and stays", "[line]") {
    LineOfRecords records;
    records.entity("seller", "person", {{"stage", "retail"}});
    records.entity("cook", "person", {{"stage", "production"}});
    records.hand_over({.from = "seller", .to = "cook"});
    const SupplyLine line = records.line();
    REQUIRE(line.arcs.size() == 1);
    CHECK(line.arcs[0].against_order);
}
