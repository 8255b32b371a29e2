// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/schema_dialog.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/casefile/edits.h"
#include "ui/dialogs/kind_forms.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

SchemaDialog::SchemaDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_list(new QListWidget),
      m_forms(new QStackedWidget),
      m_entity(new EntityKindForm),
      m_link(new LinkKindForm),
      m_keep(new QPushButton(tr("Keep"))),
      m_remove(link_button(tr("Delete this kind"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Kinds of this case"));
    resize(800, 600);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    m_list->setFixedWidth(220);
    m_list->setAccessibleName(windowTitle());
    left->addWidget(m_list, 1);
    auto* new_entity = link_button(tr("New kind of entity"));
    auto* new_link = link_button(tr("New kind of link"));
    left->addWidget(new_entity, 0, Qt::AlignLeft);
    left->addWidget(new_link, 0, Qt::AlignLeft);
    row->addLayout(left);
    auto* right = new QVBoxLayout;
    m_forms->addWidget(m_entity);
    m_forms->addWidget(m_link);
    right->addWidget(m_forms, 1);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    m_keep->setObjectName("keep");
    m_keep->setDefault(true);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_keep);
    right->addLayout(buttons);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SchemaDialog::choose);
    connect(new_entity, &QPushButton::clicked, this, &SchemaDialog::begin_entity_kind);
    connect(new_link, &QPushButton::clicked, this, &SchemaDialog::begin_link_kind);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_keep, &QPushButton::clicked, this, &SchemaDialog::keep);
    connect(m_remove, &QPushButton::clicked, this, &SchemaDialog::remove);
    fill({});
}

void SchemaDialog::add_row(Sort sort, const std::string& name, const QString& words,
                           const QIcon& icon) {
    auto* item = new QListWidgetItem(icon, words);
    item->setData(Qt::UserRole, static_cast<int>(sort));
    item->setData(Qt::UserRole + 1, qt(name));
    m_list->addItem(item);
}

void SchemaDialog::fill(const QString& chosen) {
    const Schema& schema = m_session.the_case().schema();
    m_list->clear();
    for (const EntityKind& kind : schema.entity_kinds)
        add_row(Sort::entity, kind.name, in_words(kind.label), icon_named(kind.icon));
    for (const LinkKind& kind : schema.link_kinds)
        add_row(Sort::link, kind.name, in_words(kind.label), icon_named("action"));
    int wanted = 0;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole + 1).toString() == chosen) wanted = i;
    m_list->setCurrentRow(wanted);
}

bool SchemaDialog::is_own(Sort sort, const std::string& name) const {
    const Schema& shipped = built_in_schema();
    return sort == Sort::entity ? shipped.entity_kind(name) == nullptr
                                : shipped.link_kind(name) == nullptr;
}

void SchemaDialog::choose(int row) {
    const QListWidgetItem* item = m_list->item(row);
    if (item == nullptr) return;
    const auto sort = static_cast<Sort>(item->data(Qt::UserRole).toInt());
    const std::string name = utf8(item->data(Qt::UserRole + 1).toString());
    const Schema& schema = m_session.the_case().schema();
    const EntityKind* entity = schema.entity_kind(name);
    const LinkKind* link = schema.link_kind(name);
    if (sort == Sort::entity && entity) m_entity->show_kind(*entity);
    if (sort == Sort::link && link) m_link->show_kind(*link);
    m_forms->setCurrentIndex(static_cast<int>(sort));
    m_remove->setVisible(is_own(sort, name));
}

void SchemaDialog::begin_entity_kind() {
    m_list->setCurrentRow(-1);
    m_entity->show_kind({});
    m_forms->setCurrentIndex(static_cast<int>(Sort::entity));
    m_remove->hide();
}

void SchemaDialog::begin_link_kind() {
    m_list->setCurrentRow(-1);
    m_link->show_kind({});
    m_forms->setCurrentIndex(static_cast<int>(Sort::link));
    m_remove->hide();
}

void SchemaDialog::keep() {
    const bool entity = m_forms->currentIndex() == static_cast<int>(Sort::entity);
    const EntityKind one = m_entity->kind();
    const LinkKind other = m_link->kind();
    const std::string label = entity ? one.label : other.label;
    if (label.empty()) return m_session.tell(tr("Give the kind a name first."));
    const bool done = m_session.apply(
        {utf8(tr("Change the kind %1").arg(qt(label))),
         [&](Edits& edits) { return entity ? edits.put_kind(one) : edits.put_kind(other); }, ""});
    if (done) fill(qt(entity ? one.name : other.name));
}

void SchemaDialog::remove() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) return;
    const bool entity = item->data(Qt::UserRole).toInt() == static_cast<int>(Sort::entity);
    const std::string name = utf8(item->data(Qt::UserRole + 1).toString());
    const bool done = m_session.apply({utf8(tr("Delete the kind %1").arg(item->text())),
                                       [&](Edits& edits) {
                                           return entity ? edits.remove_entity_kind(name)
                                                         : edits.remove_link_kind(name);
                                       },
                                       ""});
    if (done) fill({});
}

} // namespace headwater
