// SPDX-License-Identifier: Apache-2.0
// What glides when a chart is laid out anew.
#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QProxyStyle>
#include <QTest>

#include "ui/canvas/canvas.h"

using namespace headwater;

namespace {

/// A desktop that asks for motion of so many milliseconds, or for none.
class Desktop : public QProxyStyle {
public:
    explicit Desktop(int motion) : m_motion(motion) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override {
        return hint == SH_Widget_Animation_Duration
                   ? m_motion
                   : QProxyStyle::styleHint(hint, option, widget, more);
    }

private:
    int m_motion;
};

ChartScene row_of(std::size_t count, double step) {
    ChartScene scene;
    for (std::size_t i = 0; i < count; ++i) {
        ChartItem item;
        item.record = static_cast<std::int64_t>(i + 1);
        item.kind = "person";
        item.label = "Teal " + std::to_string(i);
        item.at = {step * static_cast<double>(i), 0};
        scene.items.push_back(std::move(item));
    }
    return scene;
}

/// A canvas that showed a row and has just been given a wider one.
struct Given {
    Desktop desktop;
    Canvas canvas{built_in_schema()};

    Given(int motion, std::size_t count) : desktop(motion) {
        canvas.setStyle(&desktop);
        canvas.resize(400, 300);
        canvas.show();
        canvas.show_scene(row_of(count, 10), Canvas::Framing::fit);
        canvas.show_scene(row_of(count, 30), Canvas::Framing::keep);
    }
    double last() const { return canvas.scene().items.back().at.x; }
};

} // namespace

TEST_CASE("things that are laid out anew glide from where they stood to where they belong") {
    Given given(200, 3);
    CHECK(given.last() == 20);
    double before = given.last();
    bool between = false;
    QElapsedTimer clock;
    clock.start();
    while (given.last() != 60 && clock.elapsed() < 5000) {
        QTest::qWait(5);
        CHECK(given.last() >= before);
        before = given.last();
        between = between || (before > 20 && before < 60);
    }
    CHECK(given.last() == 60);
    CHECK(between);
}

TEST_CASE("a desktop without motion, and a large chart, have them there at once") {
    CHECK(Given(0, 3).last() == 60);
    CHECK(Given(200, 1600).last() == 30 * 1599);
}
