// SPDX-License-Identifier: Apache-2.0
// What is done to charts of the case, each as one step that undo takes back.
#pragma once

#include <QString>

#include "core/model/chart.h"

namespace headwater {

class ChartArea;

/// Of what is selected, where it stands; empty where nothing is.
void new_chart(ChartArea& area);
/// That whose tab is chosen, though it may not be drawn yet.
void duplicate_chart(ChartArea& area);
/// 0: that of the whole case, which is stored by it.
void rename_chart(ChartArea& area, ChartId chart, const QString& title);
/// That whose tab is chosen, though it may not be drawn yet.
void remove_chart(ChartArea& area);

void hide_selected(ChartArea& area);
void show_all_hidden(ChartArea& area);
/// The records stay in the case. Only of a chart of a part of it.
void take_selected_off(ChartArea& area);

} // namespace headwater
