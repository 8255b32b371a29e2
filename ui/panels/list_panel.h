// SPDX-License-Identifier: Apache-2.0
// A plain list beside the chart: entities of a kind, sources, charts, kept findings, steps of the
// history. Typing narrows it; a click goes there.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/look/list_rows.h"

class QLabel;

namespace headwater {

class NarrowedList;

class ListPanel : public QWidget {
    Q_OBJECT

public:
    explicit ListPanel(QWidget* parent = nullptr);

    /// `empty` says what would fill the list.
    void show(const QString& heading, const QString& below, std::vector<ListRow> rows,
              const QString& empty);
    void set_below(const QString& below);

Q_SIGNALS:
    void chosen(std::int64_t id);

private:
    QLabel* m_heading;
    QLabel* m_below;
    NarrowedList* m_rows;
};

} // namespace headwater
