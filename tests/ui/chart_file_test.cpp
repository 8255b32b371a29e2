// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/chart_file.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/picture/compose.h"
#include "ui/look/fonts.h"

using namespace headwater;

namespace {

Picture sheet() {
    ChartScene scene;
    scene.items = {{1, "person", "Nguyễn Văn Viên", {0, 0}, 1, 1, true, false},
                   {2, "person", "王小明", {120, 40}, 0.5, 2, false, false},
                   {3, "phone", "ສົມສັກ", {40, 140}, 0.2, 0, false, false}};
    scene.links = {{11, 0, 1, "call", Strength::confirmed, true, 4, 0},
                   {12, 1, 2, "owns", Strength::tentative, false, 1, 0}};
    Furniture furniture;
    furniture.title = "Whole ring";
    furniture.case_title = "Operation Kingfisher";
    furniture.date = "22 November 2026";
    furniture.marking = "RESTRICTED";
    furniture.verification = "Lead for verification, not evidence.";
    return compose_sheet(scene, built_in_schema(), style_for(Palette::print), qt_text_measure(),
                         furniture, {842, 595});
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

struct Folder {
    QTemporaryDir folder;
    std::filesystem::path operator/(const char* name) const {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
};

} // namespace

TEST_CASE("the same sheet gives the same bytes in every format") {
    const Folder folder;
    for (const char* ending : {".pdf", ".svg", ".png"}) {
        const auto first = folder / (std::string("a") + ending).c_str();
        const auto second = folder / (std::string("b") + ending).c_str();
        REQUIRE(write_chart_file(first, sheet(), {"2026-11-22T05:22:00Z", 96}));
        QTest::qWait(1100); // a clock in the file would show now
        REQUIRE(write_chart_file(second, sheet(), {"2026-11-22T05:22:00Z", 96}));
        CHECK(bytes_of(first) == bytes_of(second));
        CHECK(bytes_of(first).size() > 1000);
    }
}

TEST_CASE("a PDF carries the date it is given and no user") {
    const Folder folder;
    REQUIRE(write_chart_file(folder / "a.pdf", sheet(), {"2026-11-22T05:22:00Z", 96}));
    const std::string pdf = bytes_of(folder / "a.pdf");
    CHECK(pdf.starts_with("%PDF-"));
    CHECK(pdf.find("D:20261122052200") != std::string::npos);
    CHECK(pdf.find("/Author") == std::string::npos);
    const std::string user = qgetenv("USER").toStdString();
    if (user.size() > 3) CHECK(pdf.find(user) == std::string::npos);
}

TEST_CASE("the words of a PDF can be read and its page is the paper") {
    const QString reader = QStandardPaths::findExecutable("pdftotext");
    if (reader.isEmpty()) {
        WARN("pdftotext is not installed: the text of the PDF was not read");
        return;
    }
    const Folder folder;
    REQUIRE(write_chart_file(folder / "a.pdf", sheet()));
    QProcess process;
    process.start(reader, {QString::fromStdString((folder / "a.pdf").string()), "-"});
    REQUIRE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput())
                             .normalized(QString::NormalizationForm_KC);
    for (const char* words : {"Whole ring", "Operation Kingfisher", "RESTRICTED",
                              "Lead for verification, not evidence.", "Nguyễn Văn Viên", "王小明"})
        CHECK(text.contains(QString::fromUtf8(words)));
}

TEST_CASE("a PNG has the dots that were asked for") {
    const Folder folder;
    REQUIRE(write_chart_file(folder / "a.png", sheet(), {"", 144}));
    const QImage image(QString::fromStdString((folder / "a.png").string()));
    CHECK(image.size() == QSize(1684, 1190));
}

TEST_CASE("an unknown ending and a folder that is not there get a sentence") {
    const Folder folder;
    const auto wrong = write_chart_file(folder / "a.docx", sheet());
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().message.in_english().find(".docx") != std::string::npos);
    const auto nowhere = write_chart_file(folder / "no/such/a.pdf", sheet());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().message.in_english().find("could not be written") != std::string::npos);
}
