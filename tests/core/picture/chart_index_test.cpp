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

TEST_CASE("numbers in names are in the order of their value", "[chart_index]") {
    std::vector<IndexEntry> entries{{"Gate 10", "A1"}, {"Gate 9", "B1"}, {"100", "C1"},
                                    {"20", "D1"},      {"3", "E1"},      {"Gate 009", "F1"}};
    sort_index(entries);
    std::vector<std::string> names;
    for (const IndexEntry& entry : entries)
        names.push_back(entry.name);
    CHECK(names == std::vector<std::string>{"3", "20", "100", "Gate 009", "Gate 9", "Gate 10"});
}
