// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/spreadsheets.h"
#include "tests/support/imports.h"
#include "tests/support/workbooks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

std::string table(const std::string& rows, const std::string& name = "Calls") {
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
}

Cells read(const std::string& tables, std::size_t sheet = 0) {
    const Folder folder;
    write_zip(folder.path() / "book.ods", ods_parts(tables));
    const auto opened = open_ods(folder.path() / "book.ods");
    INFO((opened ? "" : opened.error().message.in_english()));
    REQUIRE(opened);
    return cells_of(**opened, sheet);
}

Cells row(const std::string& cells) {
    return read(table("<table:table-row>" + cells + "</table:table-row>"));
}

} // namespace

TEST_CASE("values of ODS are exact, whatever the cell shows") {
    CHECK(row("<table:table-cell office:value-type=\"float\" office:value=\"0.123456\">"
              "<text:p>0.12</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"float\" office:value=\"912345678\">"
              "<text:p>0912345678</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"date\" "
              "office:date-value=\"2023-05-03T21:14:07\"><text:p>3/5</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"time\" office:time-value=\"PT21H15M30S\">"
              "<text:p>21:15</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\">"
              "<text:p>TRUE</text:p></table:table-cell>"
              "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\">"
              "<text:p>50%</text:p></table:table-cell>") ==
          Cells{{"0.123456", "0912345678", "2023-05-03 21:14:07", "21:15:30", "true", "0.5"}});
}

TEST_CASE("numbers of ODS are told from texts and dates that look like them") {
    const Folder folder;
    write_zip(folder.path() / "book.ods",
              ods_parts(table(
                  "<table:table-row>"
                  "<table:table-cell office:value-type=\"float\" office:value=\"0.125\" "
                  "table:number-rows-spanned=\"2\"><text:p>0,125</text:p></table:table-cell>"
                  "<table:table-cell office:value-type=\"string\"><text:p>0.125</text:p>"
                  "</table:table-cell>"
                  "<table:table-cell office:value-type=\"date\" "
                  "office:date-value=\"2023-05-03\"><text:p>3/5</text:p></table:table-cell>"
                  "<table:table-cell office:value-type=\"currency\" office:value=\"12.5\">"
                  "<text:p>12,50 EUR</text:p></table:table-cell></table:table-row>"
                  "<table:table-row><table:covered-table-cell/>"
                  "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>")));
    const auto opened = open_ods(folder.path() / "book.ods");
    REQUIRE(opened);
    CHECK(numbers_in(**opened) == Cells{{"0.125", "", "", "12.5"}, {"0.125", ""}});
}

TEST_CASE("paragraphs, blanks and notes of ODS") {
    CHECK(row("<table:table-cell office:value-type=\"string\"><text:p>one</text:p>"
              "<text:p>t<text:span>w</text:span>o<text:s text:c=\"2\"/>x<text:tab/>y"
              "<text:line-break/>z</text:p></table:table-cell>"
              "<table:table-cell><office:annotation><text:p>aside</text:p></office:annotation>"
              "<text:p>text</text:p></table:table-cell>"
              "<table:table-cell table:formula=\"of:=1\"/>") ==
          Cells{{"one\ntwo  x\ty\nz", "text", "?"}});
}

TEST_CASE("repeated and merged cells of ODS") {
    CHECK(read(table("<table:table-row table:number-rows-repeated=\"2\">"
                     "<table:table-cell table:number-columns-repeated=\"2\"><text:p>a</text:p>"
                     "</table:table-cell><table:table-cell table:number-columns-repeated=\"900\"/>"
                     "<table:table-cell><text:p>z</text:p></table:table-cell>"
                     "</table:table-row>"))[1]
              .size() == 903);
    CHECK(read(table("<table:table-row><table:table-cell table:number-rows-spanned=\"2\">"
                     "<text:p>An</text:p></table:table-cell>"
                     "<table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>"
                     "<table:table-row><table:covered-table-cell/>"
                     "<table:table-cell><text:p>2</text:p></table:table-cell></table:table-row>"
                     "<table:table-row><table:table-cell/>"
                     "<table:table-cell><text:p>3</text:p></table:table-cell></table:table-row>"
                     "<table:table-row table:number-rows-repeated=\"1048000\">"
                     "<table:table-cell table:number-columns-repeated=\"1024\"/>"
                     "</table:table-row>")) == Cells{{"An", "1"}, {"An", "2"}, {"", "3"}});
}

TEST_CASE("each sheet of ODS has its own rows") {
    const std::string two = table("<table:table-row><table:table-cell><text:p>1</text:p>"
                                  "</table:table-cell></table:table-row>",
                                  "May") +
                            table("<table:table-row><table:table-cell><text:p>2</text:p>"
                                  "</table:table-cell></table:table-row>",
                                  "June");
    CHECK(read(two, 0) == Cells{{"1"}});
    CHECK(read(two, 1) == Cells{{"2"}});
}

TEST_CASE("a row that says to stand there a million times is refused") {
    const Folder folder;
    const auto file = folder.path() / "book.ods";
    write_zip(file, ods_parts(table("<table:table-row table:number-rows-repeated=\"1000000\">"
                                    "<table:table-cell><text:p>x</text:p></table:table-cell>"
                                    "</table:table-row>")));
    CHECK(defect_of(open_ods, file).find("1000000 times") != std::string::npos);
    write_zip(file, {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}});
    CHECK(defect_of(open_ods, file).find("lacks its part content.xml") != std::string::npos);
}

TEST_CASE("ODS and XLS that Gnumeric wrote read as what they were made from") {
    const Folder folder;
    const auto csv = folder.write("book.csv", "name,when,amount\nĐức,2023-05-03,12.5\n"
                                              "An,2023-05-04,84912345678\n");
    const Cells expected{{"name", "when", "amount"},
                         {"Đức", "2023-05-03", "12.5"},
                         {"An", "2023-05-04", "84912345678"}};
    if (!converted(csv, folder.path() / "book.ods")) return;
    const auto ods = open_ods(folder.path() / "book.ods");
    REQUIRE(ods);
    CHECK(cells_of(**ods) == expected);
    REQUIRE(converted(csv, folder.path() / "book.xlsx"));
    const auto xlsx = open_xlsx(folder.path() / "book.xlsx");
    REQUIRE(xlsx);
    CHECK(cells_of(**xlsx) == expected);
    REQUIRE(converted(csv, folder.path() / "book.xls"));
    const auto xls = open_xls(folder.path() / "book.xls");
    REQUIRE(xls);
    CHECK(cells_of(**xls) == expected);
}

TEST_CASE("a flat ODS says what the packed one says") {
    const std::string tables =
        table(
            "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>from</text:p>"
            "</table:table-cell><table:table-cell><text:p>to</text:p></table:table-cell>"
            "</table:table-row><table:table-row><table:table-cell><text:p>Kestrel</text:p>"
            "</table:table-cell><table:table-cell><text:p>Teal</text:p></table:table-cell>"
            "</table:table-row>") +
        table("<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>"
              "</table:table-row>",
              "Second");
    const std::string whole =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body>"
        "<office:spreadsheet>" +
        tables + "</office:spreadsheet></office:body></office:document>";
    const Folder folder;
    const auto opened = open_fods(folder.write("book.fods", whole));
    REQUIRE(opened);
    CHECK((*opened)->sheets() == std::vector<std::string>{"Calls", "Second"});
    CHECK(cells_of(**opened) == read(tables));
    CHECK(cells_of(**opened, 1) == Cells{{"x"}});
    const auto out = try_import(whole, recognised(whole, "book.fods"), "book.fods");
    REQUIRE(out);
    CHECK(link_between(out->records, "Kestrel", "Teal"));

    CHECK_FALSE(open_fods(folder.write("empty.fods", "<office:document/>")));
    CHECK_FALSE(open_fods(folder.write("cut.fods", whole.substr(0, whole.size() / 2))));
}
