// SPDX-License-Identifier: Apache-2.0
// What is done to charts while a job draws them or lays them out.
#include <algorithm>
#include <catch2/catch.hpp>

#include <QTabBar>
#include <QTest>

#include "tests/ui/gestures.h"
#include "ui/chart/chart_steps.h"
#include "ui/chart/chart_tabs.h"

using namespace headwater;
using headwater::test::Desk;
using headwater::test::run;

namespace {

QStringList titles(Desk& desk) {
    QStringList all;
    for (const ChartHead& head : desk.session().the_case().chart_heads())
        all << QString::fromStdString(head.title);
    return all;
}

void chart_of(Desk& desk, std::initializer_list<const char*> labels) {
    std::set<std::int64_t> records;
    for (const char* label : labels)
        records.insert(desk.id_of(label));
    desk.session().select(records);
    run(desk, "new_chart");
}

void choose_tab(Desk& desk, int index) {
    desk.window().charts().tabs().findChild<QTabBar*>()->setCurrentIndex(index);
}

/// Lets a drawing that was asked for come as far as it can without being shown.
void let_be_drawn() {
    QCoreApplication::processEvents();
    QTest::qSleep(300);
}

Placement place_on(const Chart& chart, std::int64_t entity) {
    const auto found = std::ranges::find(chart.placements, EntityId{entity}, &Placement::entity);
    return found == chart.placements.end() ? Placement() : *found;
}

} // namespace

TEST_CASE("the chart whose tab is chosen is removed, though another is still to be seen") {
    Desk desk;
    chart_of(desk, {"Kestrel", "Magpie", "Teal"});
    chart_of(desk, {"Kestrel", "Teal"});
    choose_tab(desk, 1);
    run(desk, "remove_chart");
    CHECK(titles(desk) == QStringList{"Chart 2"});
    CHECK(desk.session().undoable() == "Remove the chart Chart 1");
    choose_tab(desk, 0);
    desk.settle();
    CHECK_FALSE(desk.window().action("remove_chart")->isEnabled()); // not stored yet
    choose_tab(desk, 1);
    run(desk, "remove_chart");
    CHECK(titles(desk).isEmpty());
}

TEST_CASE("the chart whose tab is chosen is duplicated, though another is still to be seen") {
    Desk desk;
    chart_of(desk, {"Kestrel", "Magpie", "Teal"});
    chart_of(desk, {"Kestrel", "Teal"});
    choose_tab(desk, 1);
    run(desk, "duplicate_chart");
    CHECK(titles(desk) == QStringList{"Chart 1", "Chart 2", "Copy of Chart 1"});
    const auto charts = desk.session().the_case().charts();
    REQUIRE(charts.size() == 3);
    CHECK(charts[2].placements == charts[0].placements);
    CHECK(test::canvas_of(desk).scene().items.size() == 3);
}

TEST_CASE("what is moved while the chart is drawn anew stays where it was put") {
    Desk desk;
    chart_of(desk, {"Kestrel", "Magpie", "Teal"});
    const std::int64_t kestrel = desk.id_of("Kestrel");
    desk.session().select({kestrel});
    ChartArea& charts = desk.window().charts();
    charts.draw_anew();
    let_be_drawn();
    const auto before = place_on(charts.chart_as_seen(), kestrel);
    QTest::keyClick(&charts.canvas(), Qt::Key_Right);
    desk.settle();
    const auto stored = place_on(desk.session().the_case().charts().front(), kestrel);
    CHECK(stored.at.x > before.at.x);
    CHECK(place_on(charts.chart_as_seen(), kestrel) == stored);
    CHECK(place_on(charts.chart(), kestrel) == stored);
}

TEST_CASE("a layout goes to the chart it was asked of, though another is shown when it comes") {
    Desk desk;
    chart_of(desk, {"Kestrel", "Magpie", "Old Ferry", "Teal"});
    chart_of(desk, {"Kestrel", "Magpie", "Teal"});
    desk.session().select({});
    const auto before = desk.session().the_case().charts();
    choose_tab(desk, 1);
    let_be_drawn(); // and shown before the layout comes
    const ChartId asked = desk.window().charts().chart().id;
    desk.window().charts().lay_out("circular");
    desk.settle();
    const auto after = desk.session().the_case().charts();
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (after[i].id != asked) {
            CHECK(after[i] == before[i]);
            continue;
        }
        CHECK(after[i].title == before[i].title);
        CHECK(after[i].layout == "circular");
        CHECK(after[i].placements.size() == before[i].placements.size());
        CHECK(after[i].placements != before[i].placements);
    }
}

TEST_CASE("a layout leaves alone what was done to its chart while it ran") {
    Desk desk;
    chart_of(desk, {"Kestrel", "Magpie", "Old Ferry", "Teal"});
    const std::int64_t kestrel = desk.id_of("Kestrel"), magpie = desk.id_of("Magpie");
    const auto chart = [&] { return desk.session().the_case().charts().front(); };
    const Chart before = chart();
    ChartArea& charts = desk.window().charts();
    desk.session().select({});
    charts.lay_out("circular");
    desk.session().select({kestrel});
    QTest::keyClick(&charts.canvas(), Qt::Key_Right);
    const Placement put = place_on(chart(), kestrel);
    desk.session().select({desk.id_of("Teal")});
    desk.window().action("take_away")->trigger();
    rename_chart(charts, charts.chart().id, "Heads and boss");
    desk.settle();
    CHECK(chart().title == "Heads and boss");
    CHECK(chart().layout == "circular");
    CHECK(chart().placements.size() == 3); // without Teal
    CHECK(put.pinned);
    CHECK(place_on(chart(), kestrel) == put);
    CHECK(place_on(chart(), magpie).at != place_on(before, magpie).at);
}

TEST_CASE("a layout of the whole case makes its chart, though that was taken back meanwhile") {
    Desk desk;
    ChartArea& charts = desk.window().charts();
    desk.session().select({desk.id_of("Kestrel")});
    QTest::keyClick(&charts.canvas(), Qt::Key_Right);
    desk.settle();
    REQUIRE(desk.session().the_case().charts().size() == 1);
    charts.lay_out("circular");
    desk.session().undo();
    CHECK(desk.session().the_case().charts().empty());
    desk.settle();
    const auto stored = desk.session().the_case().charts();
    REQUIRE(stored.size() == 1);
    CHECK(stored.front().layout == "circular");
}

TEST_CASE("a layout of the whole case finds its chart, though it was stored meanwhile") {
    Desk desk;
    const std::int64_t kestrel = desk.id_of("Kestrel");
    ChartArea& charts = desk.window().charts();
    charts.lay_out("circular");
    desk.session().select({kestrel});
    QTest::keyClick(&charts.canvas(), Qt::Key_Right);
    const Placement put = desk.placement_of("Kestrel");
    desk.settle();
    CHECK(desk.placement_of("Kestrel") == put);
    const auto stored = desk.session().the_case().charts();
    REQUIRE(stored.size() == 1);
    CHECK(stored.front().layout == "circular");
    CHECK(stored.front().placements.size() == charts.canvas().scene().items.size());
}
