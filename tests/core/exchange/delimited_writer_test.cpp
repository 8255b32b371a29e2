// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/delimited_writer.h"
#include "tests/support/written_file.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::string written(char delimiter, const std::vector<std::vector<std::string>>& rows) {
    const WrittenFile place("");
    auto file = OutputFile::create(place.path());
    REQUIRE(file);
    DelimitedWriter writer(std::move(*file), delimiter);
    for (const auto& row : rows)
        REQUIRE(writer.add(row));
    REQUIRE(writer.finish());
    return WrittenFile::bytes_of(place.path());
}

} // namespace

TEST_CASE("cells are quoted where they must be") {
    CHECK(written(',', {{"a", "b;c"}, {"d,e", "f\"g"}, {"h\ni", ""}}) ==
          "\xEF\xBB\xBF"
          "a,b;c\r\n\"d,e\",\"f\"\"g\"\r\n\"h\ni\",\r\n");
    CHECK(written('\t', {{"a,b", "c\td"}}) == "\xEF\xBB\xBF"
                                              "a,b\t\"c\td\"\r\n");
}

TEST_CASE("cells that would be formulas stand behind an apostrophe") {
    CHECK(written(',', {{"=1,2", "+84", "-", "@x"}}) == "\xEF\xBB\xBF"
                                                        "\"'=1,2\",'+84,'-,'@x\r\n");
}

TEST_CASE("many rows are written as they come") {
    const std::vector<std::vector<std::string>> rows(100'000, {"abc", "def"});
    CHECK(written(',', rows).size() == 3 + 100'000 * 9);
}
