// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/exchange/xlsx_parts.h"
#include "tests/support/results.h"
#include "tests/support/workbooks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

XlsxWorkbook read(const Folder& folder, const Parts& parts) {
    write_zip(folder / "a.xlsx", parts);
    auto archive = must(ZipArchive::open(folder / "a.xlsx"));
    Task task;
    return must(read_xlsx_workbook(archive, "a.xlsx", task));
}

} // namespace

TEST_CASE("sheets, shared texts and formats of a workbook") {
    const Folder folder;
    const auto book =
        read(folder, xlsx_parts("",
                                "<si><t>An</t></si><si><r><t>B</t></r><r><t>ình</t></r></si>"
                                "<si><rPh><t>hint</t></rPh><t>x</t></si>",
                                "<numFmts><numFmt numFmtId=\"200\" formatCode=\"yyyy-mm-dd\"/>"
                                "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/>"
                                "</cellXfs>",
                                "<workbookPr date1904=\"1\"/>"));
    CHECK(book.sheets == std::vector<std::string>{"Calls"});
    CHECK(book.members == std::vector<std::string>{"xl/worksheets/sheet1.xml"});
    CHECK(book.from_1904);
    CHECK(book.texts[0] == "An");
    CHECK(book.texts[1] == "Bình");
    CHECK(book.texts[2] == "x");
    CHECK_FALSE(book.texts.has(3));
    CHECK(book.texts[3].empty());
    REQUIRE(book.formats.size() == 2);
    CHECK(book.formats[0].sort == NumberFormat::Sort::number);
    CHECK(book.formats[1].sort != NumberFormat::Sort::number);
}

TEST_CASE("a workbook without its parts is refused") {
    const Folder folder;
    write_zip(folder / "a.xlsx", {{"[Content_Types].xml", "<Types/>"}});
    auto archive = must(ZipArchive::open(folder / "a.xlsx"));
    Task task;
    CHECK_FALSE(sentence(read_xlsx_workbook(archive, "a.xlsx", task)).empty());
}
