// SPDX-License-Identifier: Apache-2.0
// Whom a question is about: one, two, several or two sides, each taken from the selection.
#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "core/desk/analyses.h"

class QLabel;
class QPushButton;

namespace headwater {

class Session;

class AskedNames : public QWidget {
    Q_OBJECT

public:
    explicit AskedNames(Session& session, QWidget* parent = nullptr);

    /// What the next question needs to know.
    void ask_for(Names names);
    /// The entities of the selection, in order of id; not where two sides are named, which are
    /// taken one by one.
    void take_selection();
    void forget();
    bool are_enough() const;
    const std::vector<EntityId>& chosen() const { return m_chosen; }
    const std::vector<EntityId>& others() const { return m_others; }
    /// `answered`: there is a way that can be turned round.
    void show_state(bool answered);

Q_SIGNALS:
    /// Who is named has changed, and there are enough.
    void named();

private:
    void take_side(std::vector<EntityId>& side);
    QString names_of(const std::vector<EntityId>& ids, const QString& between) const;
    QString words() const;

    Session& m_session;
    Names m_needed = Names::nobody;
    std::vector<EntityId> m_chosen;
    std::vector<EntityId> m_others;
    QLabel* m_words;
    QPushButton* m_turn;
    QPushButton* m_take_first;
    QPushButton* m_take_second;
};

} // namespace headwater
