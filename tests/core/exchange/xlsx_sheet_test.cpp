// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/xlsx_sheet.h"
#include "tests/support/results.h"

using namespace headwater;
using namespace headwater::support;

namespace {

using Row = std::vector<std::string>;

std::vector<Row> rows_of(const std::string& sheet, std::vector<TallCell> tall = {}) {
    XlsxWorkbook book;
    book.texts.add("An");
    std::vector<Row> rows;
    const RowVisitor visit = [&](const TableRow& row) {
        rows.emplace_back(row.cells.begin(), row.cells.end());
        return true;
    };
    XlsxSheet visitor(book, std::move(tall), visit);
    XmlParser parser("sheet", visitor);
    must(parser.add("<sheetData>" + sheet + "</sheetData>"));
    must(parser.finish());
    return rows;
}

} // namespace

TEST_CASE("addresses of cells") {
    std::size_t column = 9;
    std::uint64_t row = 9;
    read_address("BC23", column, row);
    CHECK(column == 54);
    CHECK(row == 23);
    read_address("A", column, row);
    CHECK(column == 0);
    CHECK(row == 23);
    read_address("", column, row);
    CHECK(column == 0);
}

TEST_CASE("cells with and without addresses, of every type") {
    CHECK(rows_of("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c><v>84912345678</v></c>"
                  "<c t=\"b\"><v>1</v></c><c t=\"inlineStr\"><is><t>x</t></is></c>"
                  "<c t=\"str\"><f>1+1</f><v>2</v></c></row>") ==
          std::vector<Row>{{"", "An", "84912345678", "true", "x", "2"}});
}

TEST_CASE("numbers are told from texts and dates that look like them") {
    XlsxWorkbook book;
    book.formats = {built_in_format(0), built_in_format(14)};
    std::vector<std::vector<bool>> rows;
    const RowVisitor visit = [&](const TableRow& row) {
        rows.emplace_back();
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            rows.back().push_back(row.is_number(i));
        return true;
    };
    XlsxSheet visitor(book, {{0, 1, 2}}, visit);
    XmlParser parser("sheet", visitor);
    must(parser.add("<sheetData><row><c><v>0.125</v></c><c t=\"n\"><v>1.5</v></c>"
                    "<c t=\"str\"><v>0.125</v></c><c s=\"1\"><v>45049</v></c>"
                    "<c><v>0,125</v></c></row>"
                    "<row><c r=\"B2\"><v>6</v></c></row></sheetData>"));
    must(parser.finish());
    CHECK(rows == std::vector<std::vector<bool>>{{true, true, false, false, false},
                                                 {true, true}}); // the first spans both rows
}

TEST_CASE("a cell that spans rows counts for each of them") {
    const std::string rows = "<row><c><v>1</v></c><c><v>5</v></c></row>"
                             "<row><c r=\"B2\"><v>6</v></c></row>"
                             "<row><c r=\"B3\"><v>7</v></c></row>";
    CHECK(rows_of(rows, {{0, 1, 2}}) == std::vector<Row>{{"1", "5"}, {"1", "6"}, {"", "7"}});
}
