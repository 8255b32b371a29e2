// SPDX-License-Identifier: Apache-2.0
#include "ui/window/style_actions.h"

#include "ui/chart/chart_area.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/look/tie_words.h"
#include "ui/window/main_window.h"

namespace headwater {

/// Beside the chart, which wears them while they are changed.
void ask_rules(MainWindow& window) {
    if (auto* open = window.findChild<RulesDialog*>()) return open->raise();
    (new RulesDialog(window.session(), &window))->show();
}

void toggle_tie_words(MainWindow& window) {
    write_on_ties(!writes_on_ties(), writes_dates_on_ties());
    window.charts().draw_anew();
}

void toggle_tie_dates(MainWindow& window) {
    write_on_ties(writes_on_ties(), !writes_dates_on_ties());
    window.charts().draw_anew();
}

} // namespace headwater
