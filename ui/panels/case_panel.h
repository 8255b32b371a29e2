// SPDX-License-Identifier: Apache-2.0
// The left edge: what is in this case, and the questions that may be asked of it.
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace headwater {

class Session;
class RowButton;
class CaseCounts;

class CasePanel : public QWidget {
    Q_OBJECT

public:
    explicit CasePanel(Session& session, QWidget* parent = nullptr);

    /// Marks the row at work; empty: none.
    void mark(const QString& name);

Q_SIGNALS:
    /// "kind:person", "sources", "charts", "findings", "history" or "question:leaders".
    void asked(QString name);

private:
    void refresh();
    RowButton* add_row(const QString& name, const QString& words);

    void add_contents();

    Session& m_session;
    CaseCounts* m_counts;
    QVBoxLayout* m_contents;
    QButtonGroup* m_rows;
    QString m_marked;
};

} // namespace headwater
