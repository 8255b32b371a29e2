// SPDX-License-Identifier: Apache-2.0
#include "core/picture/chart_index.h"

#include <catch2/catch.hpp>

using namespace headwater;

TEST_CASE("an index is in alphabetical order whatever the accents", "[chart_index]") {
    std::vector<IndexEntry> entries{{"Zung", "A1"}, {"Đào", "B1"}, {"Ánh", "C1"}, {"anh", "D1"}};
    sort_index(entries);
    std::string order;
    for (const IndexEntry& entry : entries)
        order += entry.cell[0];
    CHECK((order == "DCBA" || order == "CDBA"));
}

TEST_CASE("ten thousand entries take as many pages as their columns need", "[chart_index]") {
    const Style style = style_for(Palette::print);
    const IndexColumns columns = index_columns({1000, 700}, style, plain_text_size);
    CHECK(columns.across >= 4);
    CHECK(columns.width * static_cast<double>(columns.across) <= 1000);
    CHECK(columns.pages_for(0) == 0);
    CHECK(columns.pages_for(1) == 1);
    CHECK(columns.pages_for(columns.across * columns.down + 1) == 2);
}
