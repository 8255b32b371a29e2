// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/import_dialog.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "tests/ui/desk.h"
#include "ui/window/chart_area.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

constexpr const char* calls = "from,to,time\n"
                              "0912000001,0912000002,2023-05-01 10:00\n"
                              "0912000001,0912000003,2023-05-01 11:00\n"
                              "0912000002,0912000003,2023-05-02 12:00\n"
                              "0912000002,0912000003,no date\n"
                              ",0912000003,2023-05-02 13:00\n";

ImportDialog& dialog_for(Desk& desk, const std::vector<std::filesystem::path>& files) {
    desk.window().take_files(files);
    auto* dialog = desk.window().findChild<ImportDialog*>();
    REQUIRE(dialog);
    REQUIRE(test::wait_for([&] { return !dialog->is_busy() && desk.session().jobs().is_idle(); }));
    return *dialog;
}

QString words(const ImportDialog& dialog) {
    QStringList all;
    for (const auto* label : dialog.findChildren<QLabel*>())
        all << label->text();
    return all.join('\n');
}

void press(ImportDialog& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == text) return QTest::mouseClick(button, Qt::LeftButton);
    FAIL("no button " << text.toStdString());
}

} // namespace

TEST_CASE("the dialog says what was understood before anything is taken in") {
    Desk desk(Desk::Contents::nothing);
    const auto file = desk.write_file("calls.csv", calls);
    ImportDialog& dialog = dialog_for(desk, {file});
    CHECK(desk.session().the_case().totals().links == 0);
    CHECK(words(dialog).contains("from = from"));
    CHECK(words(dialog).contains("5 rows read"));
    CHECK(dialog.findChild<QTableWidget*>()->rowCount() >= 2);
}

TEST_CASE("taking in is one step and draws the chart") {
    Desk desk(Desk::Contents::nothing);
    const auto before = desk.session().the_case().revision();
    const auto file = desk.write_file("calls.csv", calls);
    ImportDialog& dialog = dialog_for(desk, {file});
    press(dialog, "Take in");
    REQUIRE(test::wait_for([&] { return dialog.is_done(); }));
    desk.settle();
    CHECK(desk.session().the_case().totals().entities == 3);
    CHECK(desk.session().the_case().revision() == before + 1);
    CHECK(desk.window().charts().canvas().scene().items.size() == 3);
    CHECK(words(dialog).contains("Taken in as step"));
    desk.window().action("undo")->trigger();
    desk.settle();
    CHECK(desk.session().the_case().totals().entities == 0);
    CHECK(desk.window().charts().canvas().scene().items.empty());
}

TEST_CASE("a file that cannot be read gets a sentence and leaves the case alone") {
    Desk desk(Desk::Contents::nothing);
    const auto before = desk.session().the_case().revision();
    ImportDialog& dialog = dialog_for(desk, {desk.write_file("empty.csv", "")});
    CHECK(dialog.is_done());
    CHECK(words(dialog).contains("empty.csv"));
    CHECK(desk.session().the_case().revision() == before);
}

TEST_CASE("several files are taken in one after the other") {
    Desk desk(Desk::Contents::nothing);
    const auto first = desk.write_file("calls.csv", calls);
    const auto second =
        desk.write_file("more.csv", "from,to,time\n0912000009,0912000001,2023-06-01 09:00\n");
    ImportDialog& dialog = dialog_for(desk, {first, second});
    REQUIRE(test::wait_for([&] { return !dialog.is_busy() && desk.session().jobs().is_idle(); }));
    press(dialog, "Take in");
    REQUIRE(test::wait_for([&] { return dialog.is_done(); }));
    desk.settle();
    CHECK(desk.session().the_case().totals().entities == 4);
    CHECK(desk.session().the_case().totals().sources == 2);
}
