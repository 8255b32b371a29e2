// SPDX-License-Identifier: Apache-2.0
#include <QPushButton>

#include "tests/ui/pictures/photographer.h"
#include "tests/ui/pictures/tours.h"
#include "ui/line/board_page.h"
#include "ui/line/line_window.h"
#include "ui/line/questions_page.h"
#include "ui/line/strike_page.h"
#include "ui/panels/analysis_panel.h"
#include "ui/panels/analysis_results.h"
#include "ui/panels/side_panel.h"
#include "ui/window/main_window.h"

namespace headwater {

void go_through_line(MainWindow& window, const QString& name) {
    Session& session = window.session();
    const auto seizures = session.the_case().entities_labelled("seizure", "S-3");
    if (seizures.empty()) return;
    session.select({seizures.front().id.value});
    window.show_line();
    settle(window);
    auto* line = window.findChild<LineWindow*>();
    line->board().trace_selection();
    settle(window);
    take(*line, name + "-line-1.png");
    line->board().save_as(name + "-line.pdf");
    settle(window);
    line->strike().plan();
    settle(window);
    for (int page = 1; page < line->pages().count(); ++page) {
        line->pages().setCurrentIndex(page);
        settle(window);
        take(*line, QString("%1-line-%2.png").arg(name).arg(page + 1));
    }
    for (auto* button : line->board().findChildren<QPushButton*>())
        if (button->isCheckable()) button->click();
    settle(window);
    take(window, name + "-line-chart.png");
    Q_EMIT line->questions().hidden_ties_asked();
    settle(window);
    window.side().analysis().results().put_on_chart(true);
    settle(window);
    take(window, name + "-hidden-ties.png");
    delete line;
    session.wear({});
    settle(window);
}

} // namespace headwater
