// SPDX-License-Identifier: Apache-2.0
// The charts of the case as tabs: chosen, renamed where they stand, and one more at the end.
#pragma once

#include <vector>

#include <QWidget>

#include "core/model/chart.h"

class QLineEdit;
class QTabBar;

namespace headwater {

class ChartTabs : public QWidget {
    Q_OBJECT

public:
    explicit ChartTabs(QWidget* parent = nullptr);

    /// The chart of the whole case has the number 0 as long as it is not stored.
    void fill(const std::vector<ChartHead>& charts, ChartId shown, bool may_edit);
    void mark(ChartId shown);
    /// The one after the shown, or before it; round at the ends.
    void turn(int by);
    /// Opens a field in place of the shown name.
    void begin_rename();

Q_SIGNALS:
    void chosen(ChartId chart);
    void renamed(ChartId chart, QString title);
    void new_asked();
    void menu_asked(QPoint at_global);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ChartId chart_at(int index) const;
    void choose(ChartId chart);
    void end_rename();

    QTabBar* m_bar;
    QWidget* m_add;
    QLineEdit* m_name;
    ChartId m_renaming; ///< whose name stands in the field; another tab may be chosen since
    bool m_may_edit = false;
};

} // namespace headwater
