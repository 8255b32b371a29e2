// SPDX-License-Identifier: Apache-2.0
#include "ui/import/import_window.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "tests/ui/desk.h"
#include "ui/chart/chart_area.h"
#include "ui/import/beginning_view.h"
#include "ui/import/column_list.h"
#include "ui/import/design_chart.h"
#include "ui/import/design_page.h"
#include "ui/import/file_page.h"
#include "ui/import/known_page.h"
#include "ui/import/match_list.h"
#include "ui/import/result_page.h"
#include "ui/import/source_page.h"
#include "ui/look/settings.h"
#include "ui/work/job_bar.h"

using namespace headwater;
using headwater::test::Desk;
using headwater::test::press;
using headwater::test::words_of;

namespace {

constexpr const char* calls = "from,to,time\n"
                              "0912000001,0912000002,2023-05-01 10:00\n"
                              "0912000001,0912000003,2023-05-01 11:00\n"
                              "0912000002,0912000003,2023-05-02 12:00\n"
                              "0912000002,0912000003,no date\n"
                              ",0912000003,2023-05-02 13:00\n";

/// So many that Stop comes before the end.
std::string many_calls() {
    std::string rows = "from,to,time\n";
    for (int i = 0; i < 10'000; ++i)
        rows += std::to_string(912'000'000 + i) + "," + std::to_string(913'000'000 + i) +
                ",2023-05-01 10:00\n";
    return rows;
}

void settle(Desk& desk, ImportWindow& window) {
    REQUIRE(test::wait_for([&] { return !window.is_busy() && desk.session().jobs().is_idle(); }));
}

ImportWindow& window_for(Desk& desk, const std::vector<std::filesystem::path>& files) {
    desk.window().take_files(files);
    const auto all = desk.window().findChildren<ImportWindow*>();
    REQUIRE(!all.isEmpty());
    settle(desk, *all.back());
    return *all.back();
}

/// Through the steps to the end.
void take_in(Desk& desk, ImportWindow& window) {
    for (int i = 0; i < 3; ++i)
        press(window, "Next");
    settle(desk, window);
    press(window, "Take in");
    settle(desk, window);
    REQUIRE(window.draft().intake());
}

void choose(QComboBox& box, const QVariant& value) {
    const int at = box.findData(value);
    REQUIRE(at >= 0);
    box.setCurrentIndex(at);
    Q_EMIT box.activated(at);
}

/// As a hand does it: in, over, let go.
void drop(QWidget& target, QPoint at, QMimeData& data) {
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QDragMoveEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &over);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

} // namespace

TEST_CASE("the assistant shows the file and its first records before anything is taken in") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window = window_for(desk, {desk.write_file("calls.csv", calls)});
    CHECK(desk.session().the_case().totals().links == 0);
    CHECK(window.file_page().rows().rowCount() == 5);
    CHECK(window.file_page().rows().horizontalHeaderItem(1)->text() == "from");
    CHECK(window.beginning().records().item(0)->text().contains("0912000001"));
    CHECK(window.beginning().problems().rowCount() == 2);
}

TEST_CASE("taking in is one step, with the balance, and draws the chart") {
    Desk desk(Desk::Contents::nothing);
    const auto before = desk.session().the_case().revision();
    ImportWindow& window = window_for(desk, {desk.write_file("calls.csv", calls)});
    take_in(desk, window);
    desk.settle();
    CHECK(window.result_page().balance().text().contains("5 rows read = 3 new + 0 joined + 2 rej"));
    CHECK(window.is_done());
    CHECK(desk.session().the_case().totals().entities == 3);
    CHECK(desk.session().the_case().revision() == before + 1);
    CHECK(desk.window().charts().canvas().scene().items.size() == 3);
    desk.window().action("undo")->trigger();
    desk.settle();
    CHECK(desk.session().the_case().totals().entities == 0);
}

TEST_CASE("rejected rows are saved, repaired and taken in") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window = window_for(desk, {desk.write_file("calls.csv", calls)});
    auto& save = *window.findChild<QPushButton*>("save-rejected");
    CHECK(save.isHidden());
    take_in(desk, window);
    CHECK_FALSE(save.isHidden());
    const auto place = desk.write_file("rejected.csv", "");
    window.result_page().save_rejected(QString::fromStdString(place.string()));
    settle(desk, window);
    std::ifstream written(place);
    std::string text{std::istreambuf_iterator<char>(written), {}};
    REQUIRE(text.find("no date") != std::string::npos);
    text.replace(text.find("no date"), 7, "2023-05-03 14:00");
    ImportWindow& again = window_for(desk, {desk.write_file("repaired.csv", text)});
    take_in(desk, again);
    CHECK(again.draft().intake()->balance.rejected == 1); // nobody called still
    CHECK(again.draft().intake()->balance.created + again.draft().intake()->balance.merged == 1);
}

TEST_CASE("the preview follows encoding and delimiter at once") {
    Desk desk(Desk::Contents::nothing);
    const auto file = desk.write_file("ten.csv", "ten;tuoi\nNguy\xD4n;30\n"); // TCVN3
    ImportWindow& window = window_for(desk, {file});
    choose(window.file_page().encoding(), "TCVN3");
    settle(desk, window);
    CHECK(window.file_page().rows().item(0, 1)->text() == QString::fromUtf8("Nguyễn"));
    choose(window.file_page().encoding(), "windows-1252");
    settle(desk, window);
    CHECK(window.file_page().rows().item(0, 1)->text() == QString::fromUtf8("NguyÔn"));
    choose(window.file_page().delimiter(), ",");
    settle(desk, window);
    CHECK(window.file_page().rows().item(0, 1)->text().contains(';'));
}

TEST_CASE("columns get their meaning by list and by drag") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window =
        window_for(desk, {desk.write_file("x.csv", "alpha,beta,gamma\nAn,Ba,2023-05-01\n"
                                                   "An,Chi,2023-05-02\n")});
    choose(*window.file_page().findChildren<QComboBox*>()[1],
           static_cast<int>(ImportSpec::Shape::edges));
    settle(desk, window);
    window.go_to(ImportWindow::design_step);
    settle(desk, window);
    DesignPage& page = window.design_page();
    choose(*page.columns().meaning("gamma"), "time");
    settle(desk, window);
    QMimeData column;
    column.setData(column_mime, "beta");
    drop(page.chart(), page.chart().place(FieldPlace::to).center(), column);
    settle(desk, window);
    auto columns = window.draft().spec().columns;
    CHECK(columns["from"] == "alpha");
    CHECK(columns["to"] == "beta");
    CHECK(columns["time"] == "gamma");
    REQUIRE(window.beginning().records().count() > 0);
    CHECK(window.beginning().records().item(0)->text().startsWith("An"));
    CHECK(page.chart().accessibleDescription().contains("beta"));
}

TEST_CASE("constants and rows that count are added and taken away") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window =
        window_for(desk, {desk.write_file("calls.csv", "from,to,type\nAn,Ba,voice\nAn,Chi,sms\n")});
    window.go_to(ImportWindow::design_step);
    DesignPage& page = window.design_page();
    for (auto* box : page.findChildren<QComboBox*>())
        if (box->accessibleName() == "Column that tells which rows count")
            box->setCurrentText("type");
    for (auto* field : page.findChildren<QLineEdit*>())
        if (field->accessibleName() == "What the column must say") field->setText("voice");
    press(page, "Only these rows");
    settle(desk, window);
    CHECK(window.draft().beginning()->balance.skipped == 1);
    press(page, "Remove");
    settle(desk, window);
    CHECK(window.draft().beginning()->balance.skipped == 0);
}

TEST_CASE("a specification is saved by name and known again by the headers") {
    Desk desk(Desk::Contents::nothing);
    const QTemporaryDir own;
    ImportWindow& window = window_for(
        desk, {desk.write_file("may.csv", "aa,bb,cc\nAn,Ba,2023-05-01\nAn,Chi,2023-05-02\n")});
    choose(*window.file_page().findChildren<QComboBox*>()[1],
           static_cast<int>(ImportSpec::Shape::edges));
    settle(desk, window);
    window.go_to(ImportWindow::design_step);
    choose(*window.design_page().columns().meaning("bb"), "to");
    settle(desk, window);
    window.go_to(ImportWindow::source_step);
    window.source_page().name().setText("Bills of test");
    press(window.source_page(), "Save");
    CHECK(words_of(window.source_page()).contains("recognised from now on"));
    ImportWindow& next = window_for(
        desk, {desk.write_file("june.csv", "cc,aa,bb\n2023-06-01,Ba,Chi\n2023-06-02,An,Chi\n")});
    CHECK(next.draft().spec().name == "Bills of test");
    CHECK(next.draft().spec().columns.at("to") == "bb");
    CHECK(next.draft().spec().source_title == "june.csv");
    CHECK(words_of(next.file_page()).contains("Bills of test"));
    std::filesystem::remove_all(spec_folder());
}

TEST_CASE("whom the case knows is proposed with reasons and merged only when accepted") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& first = window_for(
        desk, {desk.write_file("a.csv", "full name,phone\nTrần Văn Hoàng,0912000001\n")});
    take_in(desk, first);
    press(first, "Close");
    const auto second = desk.write_file("b.csv", "full name,phone\nTran Van Hoang,+84912000001\n");
    ImportWindow& window = window_for(desk, {second});
    window.go_to(ImportWindow::known_step);
    settle(desk, window);
    MatchList& matches = window.known_page().matches();
    REQUIRE(matches.table().rowCount() == 2);
    CHECK(matches.accepted_count() == 0); // nothing merges unasked
    press(matches, "Accept the sure ones (1)");
    CHECK(matches.accepted_count() == 1); // the phone
    CHECK(words_of(window.known_page()).contains("same number"));
    matches.threshold().setValue(0.5);
    press(matches, "Accept all from");
    CHECK(matches.accepted_count() == 2);
    press(matches, "Leave all open");
    matches.table().item(0, 0)->setCheckState(Qt::Checked);
    matches.table().clearSelection();
    matches.table().selectRow(1);
    press(matches, "Not the same");
    CHECK(window.draft().verdicts() == std::vector<Verdict>{Verdict::one, Verdict::apart});
    press(window, "Take in");
    settle(desk, window);
    REQUIRE(window.draft().intake());
    CHECK(desk.session().the_case().totals().entities == 3);
    CHECK(desk.session().the_case().kept_apart()->size() == 1);
}

TEST_CASE("a file that cannot be read gets a sentence and leaves the case alone") {
    Desk desk(Desk::Contents::nothing);
    const auto before = desk.session().the_case().revision();
    ImportWindow& window = window_for(desk, {desk.write_file("empty.csv", "")});
    CHECK(window.is_done());
    CHECK(words_of(window).contains("empty.csv"));
    CHECK(desk.session().the_case().revision() == before);
}

TEST_CASE("files are dropped on the assistant, and all are taken in by one press") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window = window_for(desk, {desk.write_file("calls.csv", calls)});
    const auto second =
        desk.write_file("more.csv", "from,to,time\n0912000009,0912000001,2023-06-01 09:00\n");
    QMimeData urls;
    urls.setUrls({QUrl::fromLocalFile(QString::fromStdString(second.string()))});
    drop(window, {10, 10}, urls);
    settle(desk, window);
    press(window, "Join whom the case surely knows"); // the phone that both speak of
    press(window, "Take in all files");
    REQUIRE(test::wait_for([&] { return window.is_done(); }));
    desk.settle();
    CHECK(desk.session().the_case().totals().entities == 4);
    CHECK(desk.session().the_case().totals().sources == 2);
}

TEST_CASE("the same file twice is noticed before it is taken in") {
    Desk desk(Desk::Contents::nothing);
    const auto file = desk.write_file("calls.csv", calls);
    take_in(desk, window_for(desk, {file}));
    ImportWindow& again = window_for(desk, {file});
    again.go_to(ImportWindow::result_step);
    settle(desk, again);
    CHECK(words_of(again.result_page()).contains("in the case already"));
}

TEST_CASE("Stop while a file is taken in leaves the case as it was") {
    Desk desk(Desk::Contents::nothing);
    const auto revision = desk.session().the_case().revision();
    ImportWindow& window = window_for(desk, {desk.write_file("many.csv", many_calls())});
    window.go_to(ImportWindow::known_step);
    REQUIRE(test::wait_for([&] { return window.draft().arrival() != nullptr; }, 120));
    press(window, "Take in");
    REQUIRE(window.draft().is_taking_in());
    auto& bar = *window.findChild<JobBar*>();
    CHECK_FALSE(bar.isHidden());
    press(bar, "Stop");
    settle(desk, window);
    CHECK(words_of(window).contains("Stopped. The case is unchanged."));
    CHECK(bar.isHidden());
    CHECK(desk.session().the_case().revision() == revision);
    CHECK(desk.session().the_case().totals().entities == 0);
}

TEST_CASE("Stop while all files are taken in ends that, and leaves the case as it was") {
    Desk desk(Desk::Contents::nothing);
    const auto revision = desk.session().the_case().revision();
    ImportWindow& window = window_for(
        desk, {desk.write_file("many.csv", many_calls()), desk.write_file("calls.csv", calls)});
    press(window, "Take in all files");
    REQUIRE(window.is_busy());
    window.draft().stop();
    settle(desk, window);
    CHECK_FALSE(window.is_done());
    CHECK_FALSE(window.draft().arrival());
    CHECK(desk.session().the_case().revision() == revision);
    CHECK(desk.session().the_case().totals().entities == 0);
    press(window, "Take in all files");
    REQUIRE(test::wait_for([&] { return window.is_done(); }, 120));
    desk.settle();
    CHECK(desk.session().the_case().totals().sources == 2);
}

TEST_CASE("Stop while a file is read leaves it to be read again") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window = window_for(desk, {desk.write_file("many.csv", many_calls())});
    window.go_to(ImportWindow::known_step);
    REQUIRE(window.draft().is_busy());
    window.draft().stop();
    settle(desk, window);
    CHECK_FALSE(window.draft().arrival());
    CHECK(words_of(window.known_page()).contains("The case is unchanged"));
    press(window.known_page(), "Read the file");
    CHECK(test::wait_for([&] { return window.draft().arrival() != nullptr; }, 120));
}

TEST_CASE("a file that is understood anew while it is read is read again") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window = window_for(desk, {desk.write_file("many.csv", many_calls())});
    window.go_to(ImportWindow::known_step);
    REQUIRE(window.draft().is_busy());
    window.go_to(ImportWindow::source_step);
    window.draft().change([](ImportSpec& spec) { spec.grade = "B2"; });
    settle(desk, window);
    CHECK_FALSE(window.draft().arrival()); // it would bear the grade from before
    window.go_to(ImportWindow::known_step);
    REQUIRE(test::wait_for([&] { return window.draft().arrival() != nullptr; }, 120));
    CHECK(window.draft().arrival()->batch.spec.grade == "B2");
}

TEST_CASE("a file that is understood anew while it is read is not taken in unasked") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window = window_for(desk, {desk.write_file("many.csv", many_calls())});
    window.draft().take_in(); // reads it first
    REQUIRE(window.draft().is_busy());
    window.draft().change([](ImportSpec& spec) { spec.grade = "B2"; });
    settle(desk, window);
    window.go_to(ImportWindow::known_step);
    settle(desk, window);
    CHECK(window.draft().arrival());
    CHECK_FALSE(window.draft().intake());
}

TEST_CASE("a file is not understood anew while it is taken in") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window = window_for(desk, {desk.write_file("many.csv", many_calls())});
    window.go_to(ImportWindow::known_step);
    REQUIRE(test::wait_for([&] { return window.draft().arrival() != nullptr; }, 120));
    press(window, "Take in");
    REQUIRE(window.draft().is_taking_in());
    const int job = window.draft().job();
    window.draft().change([](ImportSpec& its) { its.grade = "B2"; });
    CHECK(window.draft().spec().grade.empty());
    CHECK(window.draft().is_taking_in());
    CHECK(window.draft().job() == job); // Stop is for it still
    settle(desk, window);
    CHECK(window.draft().intake());
}

TEST_CASE("several columns say one property, and numbers and dates are read as chosen") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window =
        window_for(desk, {desk.write_file("people.csv",
                                          "full name,nick,street name,weight,date of birth\n"
                                          "An,Ba,Tu,1.5,03/04/1980\nBinh,,Ca,2.5,05/06/1981\n")});
    window.go_to(ImportWindow::design_step);
    DesignPage& page = window.design_page();
    choose(*page.columns().meaning("nick"), "alias");
    settle(desk, window);
    choose(*page.columns().meaning("street name"), "alias");
    settle(desk, window);
    REQUIRE(window.draft().beginning());
    const Entity& an = window.draft().beginning()->records.entities.at(0);
    CHECK(std::ranges::count(an.properties, Property{"alias", "Ba"}) == 1);
    CHECK(std::ranges::count(an.properties, Property{"alias", "Tu"}) == 1);

    window.go_to(ImportWindow::file_step);
    for (auto* box : window.file_page().findChildren<QComboBox*>())
        if (box->accessibleName() == "Dates" || box->accessibleName() == "Numbers") {
            box->setCurrentIndex(1 - box->currentIndex());
            Q_EMIT box->activated(box->currentIndex());
            settle(desk, window);
        }
    CHECK(window.draft().spec().date_order == DateOrder::month_first);
    CHECK(window.draft().spec().decimal_comma);
}

TEST_CASE("what every row says is added, shown, and taken away") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window =
        window_for(desk, {desk.write_file("ties.csv", "from,to\nAn,Ba\nAn,Chi\n")});
    window.go_to(ImportWindow::design_step);
    DesignPage& page = window.design_page();
    for (auto* box : page.findChildren<QComboBox*>())
        if (box->accessibleName() == "What every row says") {
            const int at = box->findData("quotation");
            REQUIRE(at >= 0);
            box->setCurrentIndex(at);
        }
    for (auto* field : page.findChildren<QLineEdit*>())
        if (field->accessibleName() == "What every row says there")
            field->setText("seen by team 4");
    press(page, "Say in every row");
    settle(desk, window);
    CHECK(window.draft().spec().constants.at("quotation") == "seen by team 4");
    const auto& evidence = window.draft().beginning()->records.evidence;
    CHECK(std::ranges::count(evidence, std::string("seen by team 4"), &Evidence::quotation) == 2);
    press(page, "Remove");
    settle(desk, window);
    CHECK(window.draft().spec().constants.empty());
}

TEST_CASE("every field of the assistant is reached by keyboard and has a name") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window = window_for(desk, {desk.write_file("calls.csv", calls)});
    for (int step = 0; step < 5; ++step) {
        window.go_to(static_cast<ImportWindow::Step>(step));
        settle(desk, window);
        for (auto* box : window.findChildren<QComboBox*>()) {
            if (!box->isVisible() || !box->isEnabled()) continue;
            INFO(step << " " << box->currentText().toStdString());
            CHECK((box->focusPolicy() & Qt::TabFocus) != 0);
            CHECK_FALSE(box->accessibleName().isEmpty());
        }
    }
}
