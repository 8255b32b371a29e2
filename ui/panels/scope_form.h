// SPDX-License-Identifier: Apache-2.0
// What every analysis looks at: dates, kinds of tie, people, lowest grade, direction, strength. One
// line says what is chosen; a click opens the fields.
#pragma once

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace headwater {

class ScopePeople;
class Session;

class ScopeForm : public QWidget {
    Q_OBJECT

public:
    explicit ScopeForm(Session& session, QWidget* parent = nullptr);

private:
    /// The fields say what the session holds.
    void refresh();
    /// The session gets what the fields say; a date that is none is told and left as it was.
    void take_over();
    void fill_kinds();
    QString summary() const;

    Session& m_session;
    QPushButton* m_summary;
    QWidget* m_fields;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QPushButton* m_kinds;
    QMenu* m_kinds_menu;
    ScopePeople* m_people;
    QComboBox* m_grade;
    QCheckBox* m_directed;
    QCheckBox* m_weighted;
};

} // namespace headwater
