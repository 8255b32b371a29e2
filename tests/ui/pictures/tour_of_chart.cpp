// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tests/ui/pictures/photographer.h"
#include "tests/ui/pictures/tours.h"
#include "ui/activity/activity_window.h"
#include "ui/activity/heat_view.h"
#include "ui/canvas/time_strip.h"
#include "ui/chart/chart_area.h"
#include "ui/window/main_window.h"

namespace headwater {

void go_through_zooms(MainWindow& window, const QString& name) {
    Canvas& canvas = window.charts().canvas();
    canvas.fit();
    settle(window);
    take(window, name + "-zoom-far.png");
    const auto& items = canvas.scene().items;
    if (items.empty()) return;
    const Point foremost = std::ranges::max_element(items, {}, &ChartItem::importance)->at;
    for (const auto& [factor, where] : {std::pair(3.0, "middle"), std::pair(3.0, "near")}) {
        canvas.set_view(canvas.view().zoomed(factor, canvas.view().to_screen(foremost)));
        settle(window);
        take(window, QString("%1-zoom-%2.png").arg(name, where));
    }
}

void go_through_time(MainWindow& window, const QString& name) {
    Session& session = window.session();
    TimeBar& bar = window.charts().time().bar();
    const auto [first, last] = bar.whole();
    bar.choose(first + (last - first) / 3, first + (last - first) / 2);
    ChartFilter filter;
    filter.weakest = Strength::confirmed;
    window.charts().set_filter(filter);
    settle(window);
    take(window, name + "-time.png");
    window.charts().set_filter({});
    bar.clear();
    window.show_activity();
    settle(window);
    auto* activity = window.findChild<ActivityWindow*>();
    take(*activity, name + "-activity.png");
    activity->heat().press({1, 10});
    settle(window);
    take(*activity, name + "-activity-cell.png");
    activity->save_sheet(name + "-activity-sheet.png");
    settle(window);
    delete activity;
    session.select({});
    settle(window);
}

} // namespace headwater
