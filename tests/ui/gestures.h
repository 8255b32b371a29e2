// SPDX-License-Identifier: Apache-2.0
// What hands do on the chart of a desk.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <QMouseEvent>
#include <QTest>

#include "core/casefile/edits.h"
#include "tests/ui/desk.h"
#include "ui/chart/chart_area.h"

namespace headwater::test {

inline Canvas& canvas_of(Desk& desk) {
    return desk.window().charts().canvas();
}

inline QPoint at(Desk& desk, const std::string& label) {
    return canvas_of(desk).position_of(desk.id_of(label)).value().toPoint();
}

/// Along the way, with the keys held.
inline void pull(Desk& desk, const std::vector<QPoint>& way, Qt::KeyboardModifiers keys = {}) {
    Canvas& canvas = canvas_of(desk);
    QTest::mousePress(&canvas, Qt::LeftButton, keys, way.front());
    for (const QPoint& point : way) {
        QMouseEvent move(QEvent::MouseMove, point, canvas.mapToGlobal(point), Qt::NoButton,
                         Qt::LeftButton, keys);
        QCoreApplication::sendEvent(&canvas, &move);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, keys, way.back());
    desk.settle();
}

inline void run(Desk& desk, const char* action) {
    REQUIRE(desk.window().action(action)->isEnabled());
    desk.window().action(action)->trigger();
    desk.settle();
}

inline std::int64_t steps(Desk& desk) {
    return desk.session().the_case().revision();
}

/// Puts them in a box that is collapsed, as one step; the number of what stands for them, which is
/// the last item on the chart.
inline std::int64_t put_in_box(Desk& desk, const std::vector<std::string>& labels) {
    ChartSign box;
    box.kind = SignKind::box;
    box.collapsed = true;
    for (const std::string& label : labels)
        box.members.push_back({desk.id_of(label)});
    std::ranges::sort(box.members);
    const auto put = [&](Edits& edits, ChartId chart) -> Result<void> {
        TRY(box.id, edits.put_sign(chart, box));
        return {};
    };
    REQUIRE(desk.window().charts().change("Collapse", put));
    desk.settle();
    REQUIRE(canvas_of(desk).scene().items.back().record == box.id.value);
    return box.id.value;
}

} // namespace headwater::test
