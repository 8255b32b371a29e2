// SPDX-License-Identifier: Apache-2.0
// The entities of a kind, the links or the evidence of the case as a table beside the chart; a
// million rows scroll like ten.
#pragma once

#include <QWidget>

#include "core/casefile/case.h"

class QLabel;
class QPushButton;
class QTableView;

namespace headwater {

class RecordTableModel;
class Session;

class RecordTable : public QWidget {
    Q_OBJECT

public:
    explicit RecordTable(Session& session, QWidget* parent = nullptr);

    /// `empty` says what would fill it.
    void show(const QString& heading, const ListOrder& order, const QString& empty);
    RecordTableModel& model() { return *m_model; }
    QTableView& view() { return *m_view; }

Q_SIGNALS:
    /// To be looked for among these.
    void search_asked(QString kind);

private:
    void refresh();
    void follow();

    Session& m_session;
    QLabel* m_heading;
    QLabel* m_below;
    QPushButton* m_search;
    QLabel* m_empty;
    RecordTableModel* m_model;
    QTableView* m_view;
};

} // namespace headwater
