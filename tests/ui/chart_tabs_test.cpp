// SPDX-License-Identifier: Apache-2.0
#include "ui/chart/chart_tabs.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "tests/ui/desk.h"
#include "ui/chart/chart_area.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

QStringList titles(Desk& desk) {
    QStringList all;
    const auto* bar = desk.window().charts().tabs().findChild<QTabBar*>();
    for (int i = 0; i < bar->count(); ++i)
        all << bar->tabText(i);
    return all;
}

void run(Desk& desk, const char* action) {
    REQUIRE(desk.window().action(action)->isEnabled());
    desk.window().action(action)->trigger();
    desk.settle();
}

std::size_t shown(Desk& desk) {
    return desk.window().charts().canvas().scene().items.size();
}

void chart_of_three(Desk& desk) {
    desk.session().select({desk.id_of("Kestrel"), desk.id_of("Magpie"), desk.id_of("Teal")});
    run(desk, "new_chart");
}

} // namespace

TEST_CASE("a chart of what is selected opens in a tab of its own, and undo takes it away") {
    Desk desk;
    CHECK(titles(desk) == QStringList{"Whole case"});
    const auto whole = shown(desk);
    chart_of_three(desk);
    CHECK(titles(desk) == QStringList{"Whole case", "Chart 1"});
    CHECK(shown(desk) == 3);
    CHECK(desk.window().charts().canvas().scene().links.size() == 2);
    run(desk, "previous_chart");
    CHECK(shown(desk) == whole);
    run(desk, "next_chart");
    CHECK(shown(desk) == 3);
    run(desk, "undo");
    CHECK(titles(desk) == QStringList{"Whole case"});
    CHECK(shown(desk) == whole);
    run(desk, "redo");
    CHECK(titles(desk) == QStringList{"Whole case", "Chart 1"});
}

TEST_CASE("a click on a tab shows its chart, and laying it out leaves the others alone") {
    Desk desk;
    chart_of_three(desk);
    auto* bar = desk.window().charts().tabs().findChild<QTabBar*>();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center());
    desk.settle();
    CHECK(shown(desk) > 3);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
    desk.settle();
    CHECK(shown(desk) == 3);
    desk.session().select({});
    run(desk, "layout");
    CHECK(shown(desk) == 3);
    const auto charts = desk.session().the_case().charts();
    REQUIRE(charts.size() == 1);
    CHECK(charts[0].placements.size() == 3);
}

TEST_CASE(
    "a chart that was laid out is laid out in the same way again, and undo knows the former") {
    Desk desk;
    chart_of_three(desk);
    desk.session().select({});
    const auto layout = [&] { return desk.session().the_case().charts().front().layout; };
    CHECK(layout() == "force");
    desk.window().charts().lay_out("circular");
    desk.settle();
    CHECK(layout() == "circular");
    const auto places = desk.session().the_case().charts().front().placements;
    run(desk, "layout");
    const auto again = desk.session().the_case().charts().front().placements;
    REQUIRE(again.size() == places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        CHECK(length(again[i].at - places[i].at) < 1e-6);
    while (layout() == "circular")
        run(desk, "undo");
    CHECK(layout() == "force");
}

TEST_CASE("a chart is renamed where its tab stands, duplicated and removed") {
    Desk desk;
    chart_of_three(desk);
    auto& tabs = desk.window().charts().tabs();
    run(desk, "rename_chart");
    auto* name = tabs.findChild<QLineEdit*>();
    REQUIRE(name->isVisible());
    CHECK(name->text() == "Chart 1");
    QTest::keyClicks(name, "Heads & boss");
    QTest::keyClick(name, Qt::Key_Return);
    desk.settle();
    CHECK(titles(desk).last() == "Heads && boss");
    CHECK(desk.session().the_case().chart_heads().back().title == "Heads & boss");
    run(desk, "rename_chart");
    QTest::keyClicks(name, "Never mind");
    QTest::keyClick(name, Qt::Key_Escape);
    CHECK_FALSE(name->isVisible());
    CHECK(titles(desk).last() == "Heads && boss");
    run(desk, "duplicate_chart");
    CHECK(titles(desk).last() == "Copy of Heads && boss");
    CHECK(shown(desk) == 3);
    run(desk, "remove_chart");
    CHECK(titles(desk) == QStringList{"Whole case", "Heads && boss"});
    run(desk, "undo");
    CHECK(titles(desk).size() == 3);
}

TEST_CASE(
    "a name that is typed goes to its chart, though another tab is chosen before it is done") {
    Desk desk;
    chart_of_three(desk);
    auto& tabs = desk.window().charts().tabs();
    auto* bar = tabs.findChild<QTabBar*>();
    auto* name = tabs.findChild<QLineEdit*>();
    run(desk, "rename_chart");
    QTest::keyClicks(name, "Heads");
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center());
    CHECK_FALSE(name->isVisible());
    desk.settle();
    CHECK(titles(desk) == QStringList{"Whole case", "Heads"});
    CHECK(bar->currentIndex() == 0);
    CHECK(shown(desk) > 3);
    run(desk, "rename_chart"); // which stores the chart of the whole case
    QTest::keyClicks(name, "Ring");
    desk.window().action("next_chart")->trigger();
    desk.settle();
    CHECK(titles(desk) == QStringList{"Ring", "Heads"});
    CHECK(bar->currentIndex() == 1);
    CHECK(shown(desk) == 3);
}

TEST_CASE("the button behind the tabs makes an empty chart that says what to do") {
    Desk desk;
    auto* add = desk.window().charts().tabs().findChild<QToolButton*>("add_chart");
    REQUIRE(add);
    QTest::mouseClick(add, Qt::LeftButton);
    desk.settle();
    CHECK(shown(desk) == 0);
    CHECK(test::words_of(desk.window().charts().canvas()).contains("Nothing is shown"));
}

TEST_CASE("what is hidden is counted, and one click shows it again") {
    Desk desk;
    const auto all = shown(desk);
    desk.session().select({desk.id_of("Kestrel"), desk.id_of("Border 1")});
    run(desk, "hide");
    CHECK(shown(desk) == all - 2);
    CHECK(desk.session().selection().empty());
    auto* hidden = desk.window().charts().findChild<QPushButton*>("hidden_things");
    REQUIRE(hidden->isVisible());
    CHECK(hidden->text() == "2 hidden");
    QTest::mouseClick(hidden, Qt::LeftButton);
    desk.settle();
    CHECK(shown(desk) == all);
    CHECK_FALSE(hidden->isVisible());
    run(desk, "undo");
    CHECK(shown(desk) == all - 2);
    run(desk, "show_hidden");
    CHECK(shown(desk) == all);
}

TEST_CASE("what is taken off a chart of a part stays in the case") {
    Desk desk;
    desk.session().select({desk.id_of("Kestrel")});
    CHECK_FALSE(desk.window().action("take_away")->isEnabled());
    chart_of_three(desk);
    desk.session().select({desk.id_of("Teal")});
    run(desk, "take_away");
    CHECK(shown(desk) == 2);
    CHECK(desk.id_of("Teal") != 0);
    run(desk, "undo");
    CHECK(shown(desk) == 3);
}
