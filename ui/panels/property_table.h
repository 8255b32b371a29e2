// SPDX-License-Identifier: Apache-2.0
// The card of a record: its properties by name, each changed in place, and one more where wanted.
// Several values under a name that can have only one true one are marked as a disagreement.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <QWidget>

#include "core/model/records.h"
#include "core/model/schema.h"

class QGridLayout;

namespace headwater {

class EditableText;
class Session;

class PropertyTable : public QWidget {
    Q_OBJECT

public:
    /// `kind` may be null. `grades`: which grades vouch for the property of that name.
    PropertyTable(Session& session, std::int64_t subject, std::vector<Property> properties,
                  const EntityKind* kind, const std::map<std::string, QStringList>& grades,
                  QWidget* parent = nullptr);

    /// Opens a field for a further property of that name.
    void begin_adding(const std::string& name);

private:
    QString label_of_name(const std::string& name) const;
    EditableText* add_row(const std::string& name, const QString& value, const QString& grades);
    void add_button(QWidget* owner);
    void ask_for_name();
    bool accepts(const std::string& name, const QString& value) const;
    void say_disagreement();

    Session& m_session;
    std::int64_t m_subject;
    std::vector<Property> m_properties;
    const EntityKind* m_kind;
    QGridLayout* m_grid;
};

} // namespace headwater
