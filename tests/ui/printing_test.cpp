// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/printing.h"

#include <catch2/catch.hpp>

#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace headwater;

namespace {

Picture page_saying(const char* words) {
    Picture page;
    page.title = "Ring";
    page.extent = {0, 0, 842, 595};
    TextMark text;
    text.at = {400, 300};
    text.text = words;
    text.size = 12;
    page.marks.push_back({text, 0});
    return page;
}

} // namespace

TEST_CASE("a printer gets every page, on its own sheet, with the words as letters") {
    const QString reader = QStandardPaths::findExecutable("pdftotext");
    if (reader.isEmpty()) {
        WARN("poppler-utils is not installed: what was printed was not read");
        return;
    }
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(folder.filePath("out.pdf")); // a printer that everybody has
    printer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, {}});
    const std::vector<Picture> pages{page_saying("First sheet"), page_saying("Second sheet")};
    REQUIRE(print_pages(printer, pages));
    QProcess process;
    process.start(reader, {folder.filePath("out.pdf"), "-"});
    REQUIRE(process.waitForFinished());
    const auto sheets = QString::fromUtf8(process.readAllStandardOutput()).split('\f');
    REQUIRE(sheets.size() == 3); // a page ends with it
    CHECK(sheets[0].trimmed() == "First sheet");
    CHECK(sheets[1].trimmed() == "Second sheet");
}

TEST_CASE("a printer that cannot be reached gets a sentence") {
    QPrinter printer;
    printer.setOutputFileName("/nowhere/at/all.pdf");
    const std::vector<Picture> pages{page_saying("First sheet")};
    const auto printed = print_pages(printer, pages);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().message.in_english().find("printer") != std::string::npos);
}
