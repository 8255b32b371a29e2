// SPDX-License-Identifier: Apache-2.0
// Puts what is linked to the selection on the chart: by kind, counted first.
#pragma once

class QMenu;
class QWidget;

namespace headwater {

class ChartArea;

/// "Phone 4", "Person 2", "All 6"; null: there is nothing more, or too much is selected. The
/// selection is what is expanded; for a collapsed box what it holds.
QMenu* neighbours_menu(ChartArea& area, QWidget* parent);

/// The same menu by itself, beside what is selected.
void ask_expand(ChartArea& area);

} // namespace headwater
