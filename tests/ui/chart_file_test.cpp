// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/chart_file.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
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

TEST_CASE("names in every script are letters of a PDF, in fonts that are inside it") {
    const QString reader = QStandardPaths::findExecutable("pdftotext");
    const QString lister = QStandardPaths::findExecutable("pdffonts");
    if (reader.isEmpty() || lister.isEmpty()) {
        WARN("poppler-utils is not installed: the text of the PDF was not read");
        return;
    }
    const std::vector<std::string> names{"Nguyễn Thị Ánh", "Иван Петрович", "王小明",
                                         "สมชาย",          "ສົມສັກ",          "សុខា"};
    Picture page;
    page.extent = {0, 0, 400, 300};
    double y = 30;
    for (const std::string& name : names) {
        page.marks.push_back({TextMark{{20, y}, name, 14, {}, false, Anchor::left, nothing}, 0});
        y += 30;
    }
    const Folder folder;
    REQUIRE(write_chart_file(folder / "names.pdf", page));
    const QString file = QString::fromStdString((folder / "names.pdf").string());
    const auto said_by = [&](const QString& tool, const QStringList& arguments) {
        QProcess process;
        process.start(tool, arguments);
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput())
            .normalized(QString::NormalizationForm_KC);
    };
    const QString text = said_by(reader, {"-raw", file, "-"}).remove(' ');
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(text.contains(QString::fromStdString(names[i])
                                .normalized(QString::NormalizationForm_KC)
                                .remove(' ')));
    for (const char32_t letter : {U'ส', U'ສ', U'ស'}) // shaped scripts: their bases are there
        CHECK(text.contains(QString::fromUcs4(&letter, 1)));
    const QStringList fonts = said_by(lister, {file}).split('\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() >= 4);
    for (const QString& font : fonts) // columns at the end: emb sub uni object ID
        CHECK(font.simplified().split(' ').at(font.simplified().split(' ').size() - 5) == "yes");
}

TEST_CASE("a chart in a PDF is lines and letters, not a picture of them") {
    const QString lister = QStandardPaths::findExecutable("pdfimages");
    if (lister.isEmpty()) {
        WARN("poppler-utils is not installed: the PDF was not searched for pictures");
        return;
    }
    const Folder folder;
    REQUIRE(write_chart_file(folder / "a.pdf", sheet()));
    QProcess process;
    process.start(lister, {"-list", QString::fromStdString((folder / "a.pdf").string())});
    REQUIRE(process.waitForFinished());
    const auto lines = process.readAllStandardOutput().trimmed().split('\n');
    CHECK(lines.size() == 2); // the header and its rule
}

TEST_CASE("an outline leads to the pages, and an author stands in a PDF only if wanted") {
    const Folder folder;
    std::vector<Picture> pages{sheet(), sheet()};
    pages[0].bookmarks = {{"Chapter one", 0, 10}, {"Mục một", 1, 40}};
    pages[1].bookmarks = {{"Chapter two", 0, 10}};
    FileStamp stamp{"2026-11-22T05:22:00Z", 96, "Case officer 7"};
    REQUIRE(write_pages(folder / "a.pdf", pages, stamp));
    const std::string pdf = bytes_of(folder / "a.pdf");
    CHECK(pdf.find("/Type /Outlines") != std::string::npos);
    CHECK(pdf.find("/PageMode /UseOutlines") != std::string::npos);
    CHECK(pdf.find("/Author <FEFF00430061") != std::string::npos);
    const QString facts = QStandardPaths::findExecutable("pdfinfo");
    if (facts.isEmpty()) {
        WARN("poppler-utils is not installed: the outline of the PDF was not read");
        return;
    }
    QProcess process;
    process.start(facts, {QString::fromStdString((folder / "a.pdf").string())});
    REQUIRE(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    CHECK(said.contains("Case officer 7"));
    CHECK(said.contains(QRegularExpression("Pages: +2")));
    CHECK(process.readAllStandardError().isEmpty()); // nothing to repair
    process.start(QStandardPaths::findExecutable("pdftohtml"),
                  {"-xml", "-i", "-stdout", QString::fromStdString((folder / "a.pdf").string())});
    REQUIRE(process.waitForFinished());
    const QString read = QString::fromUtf8(process.readAllStandardOutput());
    CHECK(read.contains("<item page=\"1\">Chapter one</item>"));
    CHECK(read.contains(QString::fromUtf8("<item page=\"1\">Mục một</item>")));
    CHECK(read.contains("<item page=\"2\">Chapter two</item>"));
}

TEST_CASE("a file that is stopped is not written") {
    const Folder folder;
    const std::vector<Picture> pages{sheet()};
    Task task;
    task.stop();
    for (const char* name : {"a.pdf", "a.png"}) {
        const auto written = write_pages(folder / name, pages, {}, task);
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == Error::Kind::stopped);
        CHECK_FALSE(std::filesystem::exists(folder / name));
    }
}

TEST_CASE("screen and paper are the same at the same scale, dot by dot") {
    const QString painter_of_pdf = QStandardPaths::findExecutable("pdftoppm");
    if (painter_of_pdf.isEmpty()) {
        WARN("pdftoppm is not installed: paper was not compared with the screen");
        return;
    }
    const Folder folder;
    const Picture page = sheet();
    REQUIRE(write_chart_file(folder / "a.pdf", page));
    REQUIRE(write_chart_file(folder / "a.png", page, {"", 144}));
    QProcess process;
    process.start(painter_of_pdf, {"-r", "144", "-png", "-singlefile",
                                   QString::fromStdString((folder / "a.pdf").string()),
                                   QString::fromStdString((folder / "paper").string())});
    REQUIRE(process.waitForFinished());
    const QImage screen(QString::fromStdString((folder / "a.png").string()));
    const QImage paper(QString::fromStdString((folder / "paper.png").string()));
    REQUIRE(paper.size() == screen.size());
    std::int64_t apart = 0, far = 0;
    for (int y = 0; y < screen.height(); ++y)
        for (int x = 0; x < screen.width(); ++x) {
            const int off = std::abs(qGray(screen.pixel(x, y)) - qGray(paper.pixel(x, y)));
            apart += off;
            far += off > 96 ? 1 : 0;
        }
    const double dots = static_cast<double>(screen.width()) * screen.height();
    CHECK(static_cast<double>(apart) / dots < 1.0); // of 255: edges are smoothed otherwise
    CHECK(static_cast<double>(far) / dots < 0.002);
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
