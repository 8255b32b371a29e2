// SPDX-License-Identifier: Apache-2.0
#include "ui/window/find_on_chart.h"

#include "ui/dialogs/pattern_dialog.h"
#include "ui/window/chart_area.h"
#include "ui/window/main_window.h"

namespace headwater {

/// Beside the chart, which can be looked at and clicked meanwhile.
void ask_pattern(MainWindow& window) {
    auto* dialog = new PatternDialog(
        window.session(), [&window] { return window.charts().canvas().scene(); }, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace headwater
