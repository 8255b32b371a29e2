// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/export.h"

using namespace headwater;

TEST_CASE("an ending that no format has, and nothing to write") {
    Task task;
    Records records;
    const auto unknown = export_file(records, "ring.xyz", task);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.in_english() ==
          "No format writes files like ring.xyz. Choose one of these endings: .csv .tsv .tab "
          ".txt .hwpkg .xlsx .xlsm .ods .graphml .gexf .anx .gml .net .paj .dl .stix .ftm .json.");
    const auto nothing = export_file(records, "ring.csv", task);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().message.in_english() == "There is nothing to export.");
    CHECK(losses_of(records, "ring.xyz").empty());
}
