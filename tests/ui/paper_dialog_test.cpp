// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/paper_dialog.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>

#include "tests/ui/desk.h"
#include "ui/chart/chart_area.h"
#include "ui/paper/markings.h"
#include "ui/paper/page_form.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

PaperDialog& dialog_of(Desk& desk) {
    REQUIRE(test::wait_for([&] { return desk.window().findChild<PaperDialog*>() != nullptr; }));
    auto* dialog = desk.window().findChild<PaperDialog*>();
    REQUIRE(test::wait_for([&] { return dialog->sheet() && desk.session().jobs().is_idle(); }));
    return *dialog;
}

QStringList words_on(const Picture& sheet) {
    QStringList words;
    for (const Mark& mark : sheet.marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            words << QString::fromStdString(text->text);
    return words;
}

} // namespace

TEST_CASE("the sheet names case and marking and is written as a PDF") {
    Desk desk;
    desk.window().ask_print();
    PaperDialog& dialog = dialog_of(desk);
    const QString words = words_on(*dialog.sheet()).join('\n');
    CHECK(words.contains("Operation Kingfisher"));
    CHECK(words.contains("RESTRICTED"));
    CHECK_FALSE(words.contains("verification"));
    const QString file = QString::fromStdString((desk.folder() / "chart.pdf").string());
    REQUIRE(dialog.save_as(file));
    CHECK(QFileInfo(file).size() > 5000);
}

TEST_CASE("another paper composes another sheet") {
    Desk desk;
    desk.window().ask_print();
    PaperDialog& dialog = dialog_of(desk);
    const double before = dialog.sheet()->extent.width();
    dialog.findChild<QComboBox*>("paper")->setCurrentText("A4");
    REQUIRE(test::wait_for([&] { return dialog.sheet()->extent.width() < before; }));
    CHECK(dialog.sheet()->extent.width() == Approx(842).margin(1));
}

TEST_CASE("an exhibit shows ranks and says that it is a lead, not evidence") {
    Desk desk;
    desk.window().ask_question("leaders");
    REQUIRE(test::wait_for([&] { return desk.session().answer() != nullptr; }));
    desk.settle();
    desk.window().ask_exhibit();
    PaperDialog& dialog = dialog_of(desk);
    const QString words = words_on(*dialog.sheet()).join('\n');
    CHECK(words.contains("Lead for verification, not evidence"));
    CHECK(words.contains("Who runs it?"));
}

TEST_CASE("several sheets come with their key, and a set-up without room is told") {
    Desk desk;
    desk.window().ask_print();
    PaperDialog& dialog = dialog_of(desk);
    dialog.form().take_sheets(2, 2);
    REQUIRE(test::wait_for([&] { return dialog.page_count() == 5; }));
    CHECK(words_on(*dialog.sheet()).contains("Page 1 of 5"));
    dialog.findChild<QComboBox*>("paper")->setCurrentText("A4");
    for (auto* box : dialog.form().findChildren<QDoubleSpinBox*>())
        if (box->suffix().contains("mm") && box->maximum() == 100) box->setValue(100);
    REQUIRE(test::wait_for([&] { return dialog.page_count() == 0; }));
    CHECK_FALSE(dialog.save_as("/nowhere.pdf"));
}

TEST_CASE("the set of markings is the user's own") {
    const QStringList usual = markings();
    keep_markings({"SENSITIVE", " ", "SENSITIVE", "LOCAL"});
    CHECK(markings() == QStringList{"SENSITIVE", "LOCAL"});
    keep_markings({});
    CHECK(markings() == usual);
}
