// SPDX-License-Identifier: Apache-2.0
// Takes a picture of a window as soon as nothing in it moves.
#pragma once

#include <QString>

class QWidget;

namespace headwater {

class MainWindow;

/// Until no job runs, the chart stands and is drawn in full; a minute at most.
void settle(MainWindow& window);

void take(QWidget& widget, const QString& file);

} // namespace headwater
