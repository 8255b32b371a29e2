// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pictures/photographer.h"

#include <cstdio>

#include <QApplication>
#include <QElapsedTimer>

#include "ui/chart/chart_area.h"
#include "ui/window/main_window.h"
#include "ui/work/jobs.h"
#include "ui/work/session.h"

namespace headwater {

void settle(MainWindow& window) {
    QElapsedTimer clock;
    clock.start();
    do
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    while (clock.elapsed() < 60000 &&
           (clock.elapsed() < 150 || !window.session().jobs().is_idle() ||
            (window.session().has_case() &&
             (window.charts().is_building() || !window.charts().canvas().is_settled()))));
}

void take(QWidget& widget, const QString& file) {
    widget.grab().save(file);
    std::printf("%s\n", file.toUtf8().constData());
}

} // namespace headwater
