// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/columns.h"

using namespace headwater;

namespace {

ImportSpec spec_with(const std::map<std::string, std::string>& columns, bool has_header = true) {
    ImportSpec spec;
    spec.columns = columns;
    spec.has_header = has_header;
    return spec;
}

} // namespace

TEST_CASE("columns are found by header, by folded header and by number") {
    const auto columns = Columns::of(
        spec_with({{"from", "Số gọi"}, {"to", "so  NHAN"}, {"time", "3"}, {"from.alias", "4"}}),
        {"Số gọi", "Số nhận", "Khi", "", "rest"});
    REQUIRE(columns);
    CHECK(columns->place("from") == 0u);
    CHECK(columns->place("to") == 1u);
    CHECK(columns->place("time") == 2u);
    CHECK_FALSE(columns->place("weight"));
    CHECK(columns->needed() == 4);
    CHECK(columns->unmapped() == std::vector<std::size_t>{4});
    CHECK(columns->beginning_with("from.").at(0).first == "alias");
    CHECK(columns->name_of("time") == "Khi");
    CHECK(columns->name_of(std::size_t{3}) == "column 4");
}

TEST_CASE("a header that is a number is a header first") {
    const auto columns = Columns::of(spec_with({{"from", "2"}}), {"1", "3", "2"});
    REQUIRE(columns);
    CHECK(columns->place("from") == 2u);
}

TEST_CASE("a column that the file does not have is refused with those that it has") {
    const auto refused = Columns::of(spec_with({{"from", "caller"}}), {"a", "b"});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.in_english() ==
          "The file has no column \"caller\" for from. Its columns are: a, b.");
    CHECK_FALSE(Columns::of(spec_with({{"from", "3"}}), {"a", "b"}));
    CHECK_FALSE(Columns::of(spec_with({{"from", "0"}}), {"a", "b"}));
}

TEST_CASE("without a header columns go by number, also beyond the first row") {
    CHECK(Columns::of(spec_with({{"from", "3"}}, false), {"", ""}));
    const auto refused = Columns::of(spec_with({{"from", "caller"}}, false), {"", ""});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.in_english().find("by its number from 1") != std::string::npos);
}
