// SPDX-License-Identifier: Apache-2.0
// Whom analyses look at: everybody or only who is near somebody, and who count as one. Both are
// taken from the selection.
#pragma once

#include <vector>

#include <QObject>

#include "core/model/entity.h"

class QComboBox;
class QFormLayout;
class QMenu;
class QPushButton;

namespace headwater {

class Session;
struct Scope;

class ScopePeople : public QObject {
    Q_OBJECT

public:
    explicit ScopePeople(Session& session, QObject* parent = nullptr);

    /// Adds its two rows.
    void lay_out(QFormLayout& form);
    /// The fields say what the session holds.
    void refresh();
    /// Writes what the fields hold into `scope`.
    void put_into(Scope& scope) const;
    /// What of it differs from everybody, each apart; empty: nothing.
    QStringList summary() const;

private:
    void look_near(int steps);
    void count_as_one();
    void fill_menu();
    QString names_of(const std::vector<EntityId>& ids) const;

    Session& m_session;
    QComboBox* m_near;
    QPushButton* m_as_one;
    QMenu* m_menu;
};

} // namespace headwater
