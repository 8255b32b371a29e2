// SPDX-License-Identifier: Apache-2.0
// The time bar beneath the chart: a period lets the rest stand back, plays, and narrows questions.
#include <catch2/catch.hpp>

#include <QTest>
#include <QToolButton>

#include "core/base/moment.h"
#include "tests/ui/desk.h"
#include "ui/canvas/time_strip.h"
#include "ui/window/chart_area.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

std::set<std::string> standing(Desk& desk) {
    std::set<std::string> names;
    for (const ChartItem& item : desk.window().charts().canvas().scene().items)
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
