// SPDX-License-Identifier: Apache-2.0
// Names one entity of the case: finds it as its name, alias or number is typed.
#pragma once

#include <vector>

#include <QLineEdit>

#include "core/model/entity.h"

class QStringListModel;

namespace headwater {

class Session;

class EntityField : public QLineEdit {
    Q_OBJECT

public:
    explicit EntityField(const Session& session, QWidget* parent = nullptr);

    void set_entity(EntityId id);
    /// 0 until one is chosen, or its whole name is typed.
    EntityId entity() const { return m_chosen; }

Q_SIGNALS:
    void chosen();

private:
    void look_up(const QString& typed);
    void take(const QString& line);

    struct Hit {
        QString line; ///< "Kestrel (person)"
        EntityId id;
    };
    const Session& m_session;
    QStringListModel* m_lines;
    std::vector<Hit> m_hits;
    EntityId m_chosen;
};

} // namespace headwater
