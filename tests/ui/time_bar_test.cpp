// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/time_bar.h"

#include <QTest>

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

constexpr std::int64_t day = 86400;

void press_and_drag(TimeBar& bar, int from, int to) {
    QTest::mousePress(&bar, Qt::LeftButton, {}, {from, 10});
    QTest::mouseMove(&bar, {to, 10});
    QMouseEvent move(QEvent::MouseMove, QPointF(to, 10), bar.mapToGlobal(QPointF(to, 10)),
                     Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(&bar, &move);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, {to, 10});
}

} // namespace

TEST_CASE("a period is drawn across the bar, moved as a whole, and let go") {
    TimeBar bar;
    bar.show(density_of(std::vector<std::int64_t>{0, 10 * day, 100 * day}));
    bar.resize(1000, 58);
    std::int64_t from = 0, to = 0;
    int cleared = 0;
    QObject::connect(&bar, &TimeBar::period_chosen, [&](std::int64_t a, std::int64_t b) {
        from = a;
        to = b;
    });
    QObject::connect(&bar, &TimeBar::cleared, [&] { ++cleared; });
    press_and_drag(bar, 300, 100); // backwards, too
    CHECK(from == 10 * day);
    CHECK(to == 30 * day);
    press_and_drag(bar, 200, 400);
    CHECK(from == 30 * day);
    CHECK(to == 50 * day);
    press_and_drag(bar, 400, 990);
    CHECK(from == 80 * day);
    CHECK(to == 100 * day); // no further than the end
    QTest::keyClick(&bar, Qt::Key_Left);
    CHECK(to < 100 * day);
    CHECK(to - from == 20 * day);
    QTest::keyClick(&bar, Qt::Key_Escape);
    CHECK(cleared == 1);
    CHECK_FALSE(bar.period());
}

TEST_CASE("one moment, or none, leaves nothing to choose from") {
    TimeBar bar;
    bar.show(density_of(std::vector<std::int64_t>{5, 5}));
    CHECK(bar.is_empty());
    bar.show({});
    CHECK(bar.is_empty());
}

TEST_CASE("keys choose a period, move it, widen it and let it go") {
    TimeBar bar;
    bar.show(density_of(std::vector<std::int64_t>{0, 10 * day, 96 * day}));
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers keys = {}) {
        QTest::keyClick(&bar, key, keys);
        return bar.period().value_or(TimeBar::Chosen{-1, -1});
    };
    CHECK(press(Qt::Key_Home) == TimeBar::Chosen{-1, -1});
    CHECK(press(Qt::Key_Right) == TimeBar::Chosen{0, 8 * day});
    CHECK(press(Qt::Key_Right) == TimeBar::Chosen{day, 9 * day});
    CHECK(press(Qt::Key_Right, Qt::ShiftModifier) == TimeBar::Chosen{day, 10 * day});
    CHECK(press(Qt::Key_Left, Qt::ShiftModifier) == TimeBar::Chosen{day, 9 * day});
    CHECK(press(Qt::Key_End) == TimeBar::Chosen{88 * day, 96 * day});
    CHECK(press(Qt::Key_Right, Qt::ShiftModifier) == TimeBar::Chosen{88 * day, 96 * day});
    CHECK(press(Qt::Key_Home) == TimeBar::Chosen{0, 8 * day});
    for (int i = 0; i < 20; ++i)
        press(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(bar.period() == TimeBar::Chosen{0, day}); // one step is left
    CHECK(bar.accessibleDescription() == QString::fromUtf8("1 Jan 1970 – 2 Jan 1970"));
    CHECK(press(Qt::Key_Escape) == TimeBar::Chosen{-1, -1});
    CHECK(bar.accessibleDescription() == "All of the time");
}
