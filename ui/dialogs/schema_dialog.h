// SPDX-License-Identifier: Apache-2.0
// The kinds of entity and link of this case: new ones, and what those of the program have besides:
// other names, icons and colours, further properties.
#pragma once

#include <QDialog>

#include "core/model/schema.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace headwater {

class EntityKindForm;
class LinkKindForm;
class Session;

class SchemaDialog : public QDialog {
    Q_OBJECT

public:
    explicit SchemaDialog(Session& session, QWidget* parent = nullptr);

    EntityKindForm& entity_form() { return *m_entity; }
    LinkKindForm& link_form() { return *m_link; }
    void begin_entity_kind();
    void begin_link_kind();
    void keep();

private:
    enum class Sort { entity, link };
    void fill(const QString& chosen);
    void add_row(Sort sort, const std::string& name, const QString& words, const QIcon& icon);
    void choose(int row);
    void remove();
    bool is_own(Sort sort, const std::string& name) const;

    Session& m_session;
    QListWidget* m_list;
    QStackedWidget* m_forms;
    EntityKindForm* m_entity;
    LinkKindForm* m_link;
    QPushButton* m_keep;
    QPushButton* m_remove;
};

} // namespace headwater
