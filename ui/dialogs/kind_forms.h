// SPDX-License-Identifier: Apache-2.0
// The fields of one kind of entity or link.
#pragma once

#include <QWidget>

#include "core/model/schema.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace headwater {

class EntityKindForm : public QWidget {
    Q_OBJECT

public:
    explicit EntityKindForm(QWidget* parent = nullptr);

    /// Without a name it is a new one, which gets its name from its label.
    void show_kind(const EntityKind& kind);
    EntityKind kind() const;
    QLineEdit& label() { return *m_label; }
    /// Another line in the table of properties.
    void add_property(const PropertyKind& property);

private:
    void choose_colour();
    void show_colour(const QString& colour);

    EntityKind m_shown;
    QLineEdit* m_label;
    QLineEdit* m_plural;
    QComboBox* m_pole;
    QComboBox* m_icon;
    QPushButton* m_colour;
    QCheckBox* m_actor;
    QTableWidget* m_properties;
};

class LinkKindForm : public QWidget {
    Q_OBJECT

public:
    explicit LinkKindForm(QWidget* parent = nullptr);

    void show_kind(const LinkKind& kind);
    LinkKind kind() const;
    QLineEdit& label() { return *m_label; }

private:
    LinkKind m_shown;
    QLineEdit* m_label;
    QComboBox* m_layer;
    QCheckBox* m_directed;
};

} // namespace headwater
