// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QPushButton>

#include "tests/ui/pictures/photographer.h"
#include "tests/ui/pictures/tours.h"
#include "ui/chart/chart_area.h"
#include "ui/panels/analysis_panel.h"
#include "ui/panels/analysis_results.h"
#include "ui/panels/side_panel.h"
#include "ui/window/main_window.h"

namespace headwater {

namespace {

void take_side(AnalysisPanel& panel, const char* side) {
    for (auto* button : panel.findChildren<QPushButton*>(QString(side) + "-side"))
        button->click();
}

} // namespace

void go_through_analyses(MainWindow& window, const QString& name) {
    Session& session = window.session();
    AnalysisPanel& panel = window.side().analysis();
    session.show_ranks(false);
    session.select({});
    window.charts().canvas().fit();
    window.ask_question("flow");
    settle(window);
    panel.results().put_on_chart(true);
    settle(window);
    take(window, name + "-flow.png");
    for (auto* button : panel.findChildren<QPushButton*>())
        if (button->property("role") == "link" && button->isVisible()) button->click();
    settle(window);
    take(window, name + "-flow-open.png");
    panel.ask("communities");
    settle(window);
    take(window, name + "-groups.png");
    const auto& items = window.charts().canvas().scene().items;
    if (items.size() < 3) return;
    const auto first = items.front().record;
    const std::set<std::int64_t> others{items[items.size() / 2].record, items.back().record};
    session.select({first, *others.begin(), *others.rbegin()});
    panel.ask("connections");
    settle(window);
    take(window, name + "-between.png");
    panel.ask("link-betweenness");
    settle(window);
    take(window, name + "-ties.png");
    panel.ask("betweenness-between");
    session.select({first});
    take_side(panel, "first");
    session.select(others);
    take_side(panel, "second");
    settle(window);
    take(window, name + "-sides.png");
    panel.ask("clique-percolation");
    settle(window);
    take(window, name + "-circles.png");
    session.select({});
    panel.ask("earliest-arrival");
    settle(window);
    take(window, name + "-hint.png");
    session.wear({});
    settle(window);
}

} // namespace headwater
