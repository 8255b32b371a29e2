// SPDX-License-Identifier: Apache-2.0
// The activity window by clicks and keys: what it counts, what a cell selects, what it hands on.
#include "ui/activity/activity_window.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QListWidget>
#include <QTest>
#include <QTreeWidget>

#include "core/base/moment.h"
#include "core/base/whole_file.h"
#include "tests/ui/gestures.h"
#include "ui/activity/heat_view.h"
#include "ui/canvas/time_strip.h"
#include "ui/chart/chart_area.h"
#include "ui/dialogs/find_dialog.h"
#include "ui/look/language.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

ActivityWindow& activity(Desk& desk) {
    desk.window().action("activity")->trigger();
    QTest::qWait(200);
    desk.settle();
    auto* window = desk.window().findChild<ActivityWindow*>();
    REQUIRE(window != nullptr);
    return *window;
}

void settle(Desk& desk) {
    QTest::qWait(200);
    desk.settle();
}

void click(Desk& desk, ActivityWindow& window, const HeatCell& cell) {
    QTest::mouseClick(&window.heat(), Qt::LeftButton, {}, window.heat().place_of(cell).toPoint());
    settle(desk);
}

} // namespace

TEST_CASE("the matrix counts the contacts of the chart, and follows what is selected") {
    Desk desk;
    ActivityWindow& window = activity(desk);
    CHECK(window.said().startsWith("41 dated contacts")); // 20 with an hour, 21 in a month
    CHECK(window.said().contains("in no cell: 21"));
    CHECK(window.heat().words_of({1, 5}) == "Tuesday, 5:00 to 6:00: 1"); // 2 May 2023, 05:52
    CHECK(window.heat().words_of({0, 21}) == "Monday, 21:00 to 22:00: 3");
    desk.session().select({desk.id_of("Magpie")});
    settle(desk);
    CHECK(window.said().startsWith("8 dated contacts")); // six of his crew, Old Ferry, Kestrel
    desk.session().select({});
    settle(desk);
    desk.window().charts().time().bar().choose(parse_moment("2023-05-02")->first,
                                               parse_moment("2023-05-02")->last);
    settle(desk);
    CHECK(window.said().startsWith("5 dated contacts"));
}

TEST_CASE("the matrix follows the chart on, when the window is made anew") {
    Desk desk;
    ActivityWindow& window = activity(desk);
    const ChartArea* before = &desk.window().charts();
    desk.window().wear_look("light");
    settle(desk);
    REQUIRE(&desk.window().charts() != before);
    CHECK(window.said().startsWith("41 dated contacts"));
    desk.window().charts().time().bar().choose(parse_moment("2023-05-02")->first,
                                               parse_moment("2023-05-02")->last);
    settle(desk);
    CHECK(window.said().startsWith("5 dated contacts"));
}

TEST_CASE("a cell selects what had contact then, lists the evidence and is stepped through") {
    Desk desk;
    ActivityWindow& window = activity(desk);
    click(desk, window, {1, 5});
    REQUIRE(window.evidence().topLevelItemCount() == 1);
    CHECK(window.evidence().topLevelItem(0)->text(1).contains("Magpie"));
    CHECK(window.evidence().topLevelItem(0)->text(2).startsWith("Call records, operator 1, row"));
    CHECK(desk.session().selection().size() == 1); // the tie
    CHECK(window.said().startsWith("41"));         // the matrix stays
    click(desk, window, {0, 21});
    CHECK(desk.session().selection().size() == 3);
    test::press(window, "Step through them");
    settle(desk);
    auto* hits = desk.window().findChild<FindDialog*>();
    REQUIRE(hits != nullptr);
    CHECK(hits->hits().count() == 3);
}

TEST_CASE("a collapsed box hides no contacts, and is counted as what it holds") {
    Desk desk;
    ActivityWindow& window = activity(desk);
    const std::int64_t box = test::put_in_box(desk, {"Kestrel", "Magpie", "Teal"});
    settle(desk);
    CHECK(window.said().startsWith("41 dated contacts"));
    desk.session().select({box});
    settle(desk);
    CHECK(window.said().startsWith("17 dated contacts")); // three of Kestrel, seven of each head
    const ChartScene& scene = desk.window().charts().canvas().scene();
    const auto ferry = std::ranges::find(scene.items, desk.id_of("Old Ferry"), &ChartItem::record);
    const auto place = static_cast<std::size_t>(ferry - scene.items.begin());
    const auto tie = std::ranges::find_if(scene.links, [&](const ChartLink& link) {
        return std::max(link.from, link.to) == scene.items.size() - 1 &&
               std::min(link.from, link.to) == place;
    });
    REQUIRE(tie != scene.links.end());
    desk.session().select({tie->record});
    settle(desk);
    CHECK(window.said().startsWith("3 dated contacts"));
}

TEST_CASE("keys go through the matrix and choose a cell") {
    Desk desk;
    ActivityWindow& window = activity(desk);
    HeatView& heat = window.heat();
    QTest::keyClick(&heat, Qt::Key_Right);
    CHECK(heat.cell() == HeatCell{0, 0});
    QTest::keyClick(&heat, Qt::Key_Down);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&heat, Qt::Key_Right);
    CHECK(heat.accessibleDescription() == "Tuesday, 5:00 to 6:00: 1");
    QTest::keyClick(&heat, Qt::Key_Return);
    settle(desk);
    CHECK(window.evidence().topLevelItemCount() == 1);
}

TEST_CASE("the time zone is one of the case, and can be undone") {
    Desk desk;
    ActivityWindow& window = activity(desk);
    CHECK(window.zone().currentData().toString().isEmpty());
    window.zone().setCurrentIndex(window.zone().findData("Asia/Bangkok"));
    Q_EMIT window.zone().activated(window.zone().currentIndex());
    settle(desk);
    CHECK(desk.session().the_case().time_zone() == "Asia/Bangkok");
    CHECK(window.said().contains("Asia/Bangkok"));
    CHECK(window.said().contains("taken as they are written: 20"));
    desk.session().undo();
    settle(desk);
    CHECK(window.zone().currentData().toString().isEmpty());
}

TEST_CASE("matrix and rows are copied and written as tables and as a sheet") {
    Desk desk;
    ActivityWindow& window = activity(desk);
    test::press(window, "Copy picture");
    CHECK(QApplication::clipboard()->image().width() == 2000);
    const auto table = desk.folder() / "when.csv";
    window.save_table(qt(table.string()));
    settle(desk);
    const auto matrix = read_whole(table);
    REQUIRE(matrix);
    CHECK(matrix->find("weekday,0,1,2") != std::string::npos);
    const auto rows = read_whole(desk.folder() / "when-actors.csv");
    REQUIRE(rows);
    CHECK(rows->find("Magpie") != std::string::npos);
    const auto sheet = desk.folder() / "when.svg";
    window.save_sheet(qt(sheet.string()));
    settle(desk);
    const auto svg = read_whole(sheet);
    REQUIRE(svg);
    for (const char* words : {"Activity: Everything on the chart", "RESTRICTED", "Monday"})
        CHECK(svg->find(words) != std::string::npos);
}

TEST_CASE("a case without dates says what would fill the window") {
    Desk desk(Desk::Contents::nothing);
    ActivityWindow& window = activity(desk);
    CHECK(test::words_of(window).contains("Nothing here has a date"));
    CHECK_FALSE(window.heat().isVisible());
}
