// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/base/digest.h"
#include "core/exchange/table.h"
#include "tests/support/written_file.h"

using namespace headwater;
using namespace headwater::support;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(std::string_view bytes, const Dialect& dialect) {
    const WrittenFile file(bytes);
    Rows rows;
    Task task;
    const auto digest = read_delimited(
        file.path(), dialect,
        [&](const TableRow& row) {
            rows.emplace_back(row.cells.begin(), row.cells.end());
            return true;
        },
        task);
    REQUIRE(digest);
    CHECK(*digest == hex(digest_of(bytes)));
    CHECK(task.done() == bytes.size());
    CHECK(task.total() == bytes.size());
    return rows;
}

} // namespace

TEST_CASE("a file of any encoding becomes rows in UTF-8") {
    CHECK(rows_of("\xEF\xBB\xBF"
                  "Đà,b\n",
                  {}) == Rows{{"Đà", "b"}});
    CHECK(rows_of(std::string_view("\xFF\xFE\x10\x01,\0b\0\n\0", 10), {"UTF-16LE", ','}) ==
          Rows{{"Đ", "b"}});
    CHECK(rows_of("\xA7\xB5;b\n", {"TCVN3", ';'}) == Rows{{"Đà", "b"}});
}

TEST_CASE("a long file is the same in pieces") {
    std::string text;
    Rows expected;
    for (int i = 0; i < 60000; ++i) {
        text += "Nguyễn " + std::to_string(i) + ",b\n";
        expected.push_back({"Nguyễn " + std::to_string(i), "b"});
    }
    CHECK(rows_of(text, {}) == expected);
}

TEST_CASE("the line that tells spreadsheets the delimiter is no row") {
    CHECK(rows_of("sep=;\na;b\n", {"UTF-8", ';'}) == Rows{{"a", "b"}});
    CHECK(rows_of("sep=,\na,b\n", {"UTF-8", ','}) == Rows{{"a", "b"}});
    CHECK(rows_of("sep=a longer cell\n", {}) == Rows{{"sep=a longer cell"}});
}

TEST_CASE("Stop is no failure") {
    const WrittenFile file("a,b\n");
    Task task;
    task.stop();
    const auto out = read_delimited(
        file.path(), {}, [](const TableRow&) { return true; }, task);
    REQUIRE_FALSE(out);
    CHECK(out.error().kind == Error::Kind::stopped);
}

TEST_CASE("a row of empty cells is blank") {
    const std::vector<std::string_view> empty{"", ""};
    const std::vector<std::string_view> filled{"", "x"};
    CHECK(TableRow{1, empty}.is_blank());
    CHECK_FALSE(TableRow{1, filled}.is_blank());
    const TableRow row{1, filled};
    CHECK(row.cell(1) == "x");
    CHECK(row.cell(filled.size()).empty());
}
