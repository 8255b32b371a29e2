// SPDX-License-Identifier: Apache-2.0
// The time bar beneath the chart: a period lets the rest stand back, plays, and narrows questions.
#include <catch2/catch.hpp>

#include <QMenu>
#include <QStyle>
#include <QTest>
#include <QToolButton>

#include "core/base/moment.h"
#include "tests/ui/desk.h"
#include "ui/canvas/time_strip.h"
#include "ui/chart/chart_area.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

std::set<std::string> standing(Desk& desk) {
    std::set<std::string> names;
    for (const ChartItem& item : desk.window().charts().canvas().scene_as_seen().items)
        if (!item.stands_back) names.insert(item.label);
    return names;
}

std::int64_t start_of(const char* date) {
    return parse_moment(date)->first;
}

} // namespace

TEST_CASE("what has no contact in the chosen period stands back until it is let go") {
    Desk desk;
    TimeBar& bar = desk.window().charts().time().bar();
    REQUIRE(bar.isVisible());
    const auto all = standing(desk).size();
    bar.choose(start_of("2023-03-01"), start_of("2023-03-20"));
    desk.settle();
    CHECK(standing(desk) == std::set<std::string>{"Kestrel", "Magpie", "Old Ferry", "Teal"});
    bar.clear();
    desk.settle();
    CHECK(standing(desk).size() == all);
}

TEST_CASE("the period holds on while things are moved, and the move can be undone") {
    Desk desk;
    TimeBar& bar = desk.window().charts().time().bar();
    bar.choose(start_of("2023-03-01"), start_of("2023-03-20"));
    desk.settle();
    desk.session().select({desk.id_of("Kestrel"), desk.id_of("Magpie")});
    desk.window().action("align_left")->trigger();
    desk.settle();
    CHECK(standing(desk).size() == 4);
    desk.window().action("undo")->trigger();
    desk.settle();
    CHECK(bar.period());
    CHECK(standing(desk).size() == 4);
}

TEST_CASE("the period slides on by itself until the end, and begins again") {
    Desk desk;
    TimeStrip& time = desk.window().charts().time();
    auto* button = time.findChild<QToolButton*>("play_time");
    const auto [first, last] = time.bar().whole();
    time.bar().choose(last - (last - first) / 3, last - (last - first) / 100);
    const auto before = *time.bar().period();
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(time.is_playing());
    REQUIRE(test::wait_for([&] { return !time.is_playing(); }));
    CHECK(time.bar().period()->second == last);
    CHECK(time.bar().period()->first > before.first);
    time.play(); // from the beginning, as long as before
    CHECK(time.bar().period()->first == first);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK_FALSE(time.is_playing());
    desk.settle();
}

TEST_CASE("questions look at the period of the bar when they are told to") {
    Desk desk;
    desk.window().charts().time().bar().choose(start_of("2023-04-02"), start_of("2023-05-03"));
    desk.window().action("period")->trigger();
    CHECK(desk.session().scope().from == "2023-04-02");
    CHECK(desk.session().scope().to == "2023-05-03");
    desk.window().charts().time().bar().clear();
    desk.window().action("period")->trigger();
    CHECK(desk.session().scope().from.empty());
}

TEST_CASE("the bar is put away with its period, and comes back") {
    Desk desk;
    TimeStrip& time = desk.window().charts().time();
    time.bar().choose(start_of("2023-03-01"), start_of("2023-03-20"));
    desk.window().action("time")->trigger();
    desk.settle();
    CHECK_FALSE(time.isVisible());
    CHECK_FALSE(time.bar().period());
    desk.window().action("time")->trigger();
    CHECK(time.isVisible());
}

namespace {

/// Does what a click on the row of the menu does.
void choose(Desk& desk, const QString& row) {
    QMenu* menu = desk.window().charts().time().filter().menu();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text().startsWith(row)) {
            action->trigger();
            return desk.settle();
        }
    FAIL("no row " << row.toStdString());
}

} // namespace

TEST_CASE("one line says how much of the chart the period leaves") {
    Desk desk;
    TimeBar& bar = desk.window().charts().time().bar();
    CHECK(bar.note().isEmpty());
    bar.choose(start_of("2023-03-01"), start_of("2023-03-20"));
    desk.settle();
    CHECK(bar.note() == QString::fromUtf8("3 of 41 ties"));
    CHECK(bar.accessibleDescription() == QString::fromUtf8("1 Mar 2023 – 20 Mar 2023. 3 of 41 "
                                                           "ties"));
    bar.clear();
    desk.settle();
    CHECK(bar.note().isEmpty());
}

TEST_CASE("a filter of kinds, strength and grade goes together with the period, and is taken off") {
    Desk desk;
    ChartArea& charts = desk.window().charts();
    TimeBar& bar = charts.time().bar();
    const auto all = standing(desk).size();
    choose(desk, "Confirmed ties");
    CHECK(standing(desk).size() < all);
    CHECK_FALSE(standing(desk).contains("Kestrel")); // only an informant speaks of him
    CHECK(bar.note() == QString::fromUtf8("20 of 41 ties · only Confirmed ties"));
    bar.choose(start_of("2023-05-01"), start_of("2023-05-02"));
    desk.settle();
    const auto in_both = standing(desk);
    CHECK(in_both == std::set<std::string>{"Border 1", "Magpie", "Money 1", "Old Ferry", "Teal",
                                           "Transport 1"});
    bar.clear();
    choose(desk, "Confirmed ties");
    choose(desk, "B2 or better");
    CHECK(charts.filter().grade == "B2");
    CHECK(bar.note() == QString::fromUtf8("38 of 41 ties · only B2 or better"));
    choose(desk, "Show every kind");
    CHECK(charts.filter().is_empty());
    CHECK(standing(desk).size() == all);
    CHECK(charts.canvas().presence() == nullptr);
}

TEST_CASE("what leaves the period fades while it plays, and is gone once it stands still") {
    Desk desk;
    TimeStrip& time = desk.window().charts().time();
    const auto [first, last] = time.bar().whole();
    CHECK(time.fading() == 0);
    time.bar().choose(first, first + (last - first) / 20);
    time.play();
    const bool motion =
        time.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &time) > 0;
    CHECK((time.fading() > 0) == motion);
    bool faded = false;
    const auto looks = [&] {
        const auto presence = desk.window().charts().canvas().presence();
        if (presence)
            for (const std::uint8_t share : presence->links)
                faded = faded || (share > 0 && share < Presence::whole);
        return !time.is_playing();
    };
    REQUIRE(test::wait_for(looks, 60));
    CHECK(faded == motion);
    CHECK(time.fading() == 0);
    desk.settle();
    const auto presence = desk.window().charts().canvas().presence();
    REQUIRE(presence != nullptr);
    for (const std::uint8_t share : presence->links)
        CHECK((share == 0 || share == Presence::whole));
}

TEST_CASE("what is looked at while another chart comes is of the chart that is shown") {
    Desk desk;
    ChartArea& charts = desk.window().charts();
    desk.session().select(
        {desk.id_of("Kestrel"), desk.id_of("Magpie"), desk.id_of("Old Ferry"), desk.id_of("Teal")});
    desk.window().action("new_chart")->trigger();
    desk.settle();
    ChartFilter confirmed; // which holds on beyond the period
    confirmed.weakest = Strength::confirmed;
    charts.set_filter(confirmed);
    const auto [first, last] = charts.time().bar().whole();
    charts.time().bar().choose(first, first + (last - first) / 20);
    desk.settle();
    std::vector<std::size_t> looked_at, drawn; // ties, each time
    const QObject watching;
    QObject::connect(&charts, &ChartArea::period_shown, &watching, [&] {
        const auto presence = charts.canvas().presence();
        looked_at.push_back(presence ? presence->links.size() : 0);
        drawn.push_back(charts.canvas().scene().links.size());
    });
    charts.time().play();
    desk.window().action("previous_chart")->trigger();
    REQUIRE(test::wait_for([&] { return charts.canvas().scene().links.size() > 5; }));
    CHECK_FALSE(charts.time().is_playing()); // other dates
    desk.settle();
    CHECK_FALSE(looked_at.empty());
    CHECK(looked_at == drawn);
    CHECK(charts.time().bar().note() == QString::fromUtf8("20 of 41 ties · only Confirmed ties"));
}

TEST_CASE("the space bar plays the time and stops it") {
    Desk desk;
    TimeStrip& time = desk.window().charts().time();
    QTest::keyClick(&time.bar(), Qt::Key_Right);
    desk.settle();
    REQUIRE(time.bar().period());
    QTest::keyClick(&time.bar(), Qt::Key_Space);
    CHECK(time.is_playing());
    QTest::keyClick(&time.bar(), Qt::Key_Space);
    CHECK_FALSE(time.is_playing());
    desk.settle();
}
