// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/spreadsheets.h"
#include "tests/support/imports.h"
#include "tests/support/workbooks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Cells read(const Parts& parts) {
    const Folder folder;
    const auto file = folder.path() / "book.xlsx";
    write_zip(file, parts);
    const auto tables = open_xlsx(file);
    INFO((tables ? "" : tables.error().message.in_english()));
    REQUIRE(tables);
    return cells_of(**tables);
}

Cells rows(const std::string& data) {
    return read(xlsx_parts("<sheetData>" + data + "</sheetData>"));
}

const std::string styles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"0000000000\"/></numFmts>"
    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
    "<xf numFmtId=\"165\"/><xf numFmtId=\"46\"/></cellXfs>";

} // namespace

TEST_CASE("shared, rich and inline texts of XLSX") {
    const auto cells = read(xlsx_parts(
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        "<c r=\"C1\" t=\"inlineStr\"><is><t>in </t></is></c>"
        "<c r=\"D1\" t=\"inlineStr\"><is><r><t>Nguyễn </t></r><r><t>Văn</t></r></is></c>"
        "<c r=\"E1\" t=\"s\"><v>7</v></c><c r=\"F1\" t=\"str\"><f>A1</f><v>seen</v></c>"
        "</row></sheetData>",
        "<si><t>plain</t></si>"
        "<si><r><rPr><b/></rPr><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></si>"));
    CHECK(cells == Cells{{"plain", "rich", "in", "Nguyễn Văn", "", "seen"}});
}

TEST_CASE("numbers, dates, flags and errors of XLSX") {
    const auto cells = read(
        xlsx_parts("<sheetData><row><c><v>84912345678</v></c><c s=\"1\"><v>45049</v></c>"
                   "<c s=\"2\"><v>45049.884108796</v></c><c s=\"3\"><v>912345678</v></c>"
                   "<c s=\"4\"><v>1.5</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                   "<c t=\"d\"><v>2023-05-03</v></c><c><v>8.4912345678E10</v></c>"
                   "<c><v>0.10000000000000001</v></c><c s=\"99\"><v>7</v></c></row></sheetData>",
                   {}, styles));
    CHECK(cells == Cells{{"84912345678", "2023-05-03", "2023-05-03 21:13:07", "0912345678",
                          "36:00:00", "true", "#N/A", "2023-05-03", "84912345678", "0.1", "7"}});
}

TEST_CASE("a cell without a style has that of its column") {
    const auto cells =
        read(xlsx_parts("<cols><col min=\"2\" max=\"2\" style=\"1\"/></cols><sheetData><row>"
                        "<c r=\"A1\"><v>45049</v></c><c r=\"B1\"><v>45049</v></c>"
                        "<c r=\"B1\" s=\"0\"><v>45049</v></c></row></sheetData>",
                        {}, styles));
    CHECK(cells == Cells{{"45049", "45049"}});
    const auto dated =
        read(xlsx_parts("<cols><col min=\"1\" max=\"3\" style=\"1\"/></cols><sheetData><row>"
                        "<c><v>45049</v></c></row></sheetData>",
                        {}, styles));
    CHECK(dated == Cells{{"2023-05-03"}});
}

TEST_CASE("days that count from 1904") {
    const auto cells =
        read(xlsx_parts("<sheetData><row><c s=\"1\"><v>43587</v></c></row></sheetData>", {}, styles,
                        "<workbookPr date1904=\"1\"/>"));
    CHECK(cells == Cells{{"2023-05-03"}});
}

TEST_CASE("cells without an address, gaps and empty rows") {
    CHECK(rows("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"5\"/>"
               "<row r=\"7\"><c r=\"D7\"><v>4</v></c><c><v>5</v></c></row>") ==
          Cells{{"1", "", "3"}, {"", "", "", "4", "5"}});
}

TEST_CASE("a formula without a value is told from an empty cell") {
    CHECK(rows("<row><c><f>SUM(A2:A3)</f></c><c><v>1</v></c></row>"
               "<row><c t=\"str\"><f>\"\"</f><v></v></c><c><v>2</v></c></row>") ==
          Cells{{"", "1", "?"}, {"", "2"}});
}

TEST_CASE("cells merged over rows hold for every row") {
    const auto cells = read(xlsx_parts(
        "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
        "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"><v>3</v></c></row>"
        "<row r=\"3\"><c r=\"A3\"/></row><row r=\"4\"><c r=\"B4\"><v>5</v></c></row></sheetData>"
        "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B4:D4\"/>"
        "<mergeCell ref=\"nonsense\"/></mergeCells>"));
    CHECK(cells == Cells{{"1", "2"}, {"1", "3"}, {"", "5"}});
}

TEST_CASE("an address in letters") {
    for (const auto& [text, place] : std::vector<std::pair<std::string, std::size_t>>{
             {"A1", 0}, {"Z1", 25}, {"AA1", 26}, {"BC1", 54}, {"XFD1", 16383}}) {
        const Cells cells = rows("<row><c r=\"" + text + "\"><v>1</v></c></row>");
        REQUIRE(cells.size() == 1);
        CHECK(cells[0].size() == place + 1);
    }
}

TEST_CASE("hostile workbooks are refused with a sentence") {
    const Folder folder;
    const auto file = folder.path() / "book.xlsx";
    const auto says = [&](const Parts& parts, const char* words) {
        write_zip(file, parts);
        const std::string defect = defect_of(open_xlsx, file);
        INFO(defect);
        CHECK(defect.find(words) != std::string::npos);
    };
    const auto with_texts = [](const std::string& texts) {
        Parts parts = xlsx_parts("<sheetData/>");
        parts[4].second = texts;
        return parts;
    };
    says(with_texts("<!DOCTYPE sst [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><sst>&b;</sst>"),
         "document type");
    says(with_texts("<!DOCTYPE sst SYSTEM \"file:///etc/passwd\"><sst/>"), "document type");
    says(with_texts("<sst><si><t>" + std::string(40'000'000, 'x') + "</t></si></sst>"), "refused");
    says(with_texts("<sst>&nothing;</sst>"), "no proper XML");
    says(xlsx_parts("<sheetData><row><c r=\"ZZZZ1\"><v>1</v></c></row></sheetData>"), "wider");
    says({{"word/document.xml", "<w/>"}}, "no workbook");
    folder.write("book.xlsx", "PK\x03\x04 cut short");
    CHECK(defect_of(open_xlsx, file).find("no whole ZIP archive") != std::string::npos);
    CHECK(defect_of(open_xlsx, folder.path() / "none.xlsx").find("There is no file") == 0);
}

TEST_CASE("XLSX agrees with Gnumeric") {
    const Folder folder;
    const auto file = folder.path() / "book.xlsx";
    const auto csv = folder.path() / "book.csv";
    write_zip(file, xlsx_parts("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                               "<c r=\"B1\" s=\"2\"><v>45049.884108796</v></c>"
                               "<c r=\"C1\" s=\"3\"><v>912345678</v></c></row>"
                               "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>x</t></is></c>"
                               "<c r=\"C3\"><v>12.5</v></c></row></sheetData>",
                               "<si><r><t>ri</t></r><r><t>ch</t></r></si>", styles));
    if (!converted(file, csv)) return;
    // Gnumeric writes dates with slashes, and leaves out the zeros of a format.
    CHECK(bytes_of_file(csv) == "rich,\"2023/05/03 21:13:07\",912345678\n,,\nx,,12.5\n");
    const auto tables = open_xlsx(file);
    REQUIRE(tables);
    CHECK(cells_of(**tables) ==
          Cells{{"rich", "2023-05-03 21:13:07", "0912345678"}, {"x", "", "12.5"}});
}
