// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/merge_dialog.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/dialogs/dialog_buttons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/records/property_words.h"
#include "ui/records/record_steps.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

QString values_of(const Entity& entity, const std::string& name) {
    QStringList values;
    for (const Property& property : entity.properties)
        if (property.name == name) values << qt(property.value);
    return values.join(", ");
}

QString count(const Session& session, RecordList list, EntityId of) {
    ListOrder order;
    order.list = list;
    order.of = of.value;
    return QLocale().toString(static_cast<qlonglong>(session.the_case().rows(order).value_or(0)));
}

} // namespace

MergeDialog::MergeDialog(Session& session, EntityId left, EntityId right, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_left(session.the_case().entity(left).value_or(Entity{})),
      m_right(session.the_case().entity(right).value_or(Entity{})),
      m_grid(new QGridLayout),
      m_keep_left(new QRadioButton),
      m_keep_right(new QRadioButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge"));
    setMinimumWidth(560);
    auto* column = panel_column(this);
    column->addWidget(paragraph_of("strong", tr("Are these two one and the same?")));
    column->addWidget(paragraph_of(
        "faint", tr("The one you keep gets the links, the evidence and the attachments of both, "
                    "and the properties that it lacks. The name of the other becomes an alias. It "
                    "can be taken out again at any time.")));
    column->addSpacing(8);
    column->addLayout(m_grid);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(6);
    add_side(m_left, 1, m_keep_left);
    add_side(m_right, 2, m_keep_right);
    m_keep_left->setChecked(true);
    add_properties();
    add_counts();
    if (m_left.kind != m_right.kind)
        column->addWidget(paragraph_of(
            "note", tr("They are of different kinds. The kind of the one you keep stays.")));
    column->addSpacing(10);
    const DialogButtons buttons = add_buttons(*this, tr("Merge"));
    connect(buttons.keep, &QPushButton::clicked, this, &MergeDialog::merge);
}

void MergeDialog::add_side(const Entity& entity, int column, QRadioButton* keep) {
    keep->setText(tr("Keep %1").arg(qt(entity.label)));
    m_grid->addWidget(keep, 0, column);
    const EntityKind* kind = m_session.schema().entity_kind(entity.kind);
    m_grid->addWidget(label_of("faint", tr("Kind")), 1, 0);
    m_grid->addWidget(paragraph_of("", kind ? in_words(kind->label) : qt(entity.kind)), 1, column);
}

void MergeDialog::add_properties() {
    std::vector<std::string> names;
    for (const Entity* entity : {&m_left, &m_right})
        for (const Property& property : entity->properties)
            if (std::ranges::find(names, property.name) == names.end())
                names.push_back(property.name);
    const EntityKind* kind = m_session.schema().entity_kind(m_left.kind);
    for (const std::string& name : names) {
        const QString left = values_of(m_left, name);
        const QString right = values_of(m_right, name);
        const bool differ = !left.isEmpty() && !right.isEmpty() && left != right;
        const int row = m_grid->rowCount();
        m_grid->addWidget(label_of("faint", name_of_property(name, kind, m_session.schema())), row,
                          0, Qt::AlignTop);
        m_grid->addWidget(paragraph_of(differ ? "alert" : "", left), row, 1);
        m_grid->addWidget(paragraph_of(differ ? "alert" : "", right), row, 2);
    }
}

void MergeDialog::add_counts() {
    const std::pair<RecordList, QString> lists[] = {{RecordList::links, tr("Links")},
                                                    {RecordList::evidence, tr("Evidence")}};
    for (const auto& [list, words] : lists) {
        const int row = m_grid->rowCount();
        m_grid->addWidget(label_of("faint", words), row, 0);
        m_grid->addWidget(label_of("", count(m_session, list, m_left.id)), row, 1);
        m_grid->addWidget(label_of("", count(m_session, list, m_right.id)), row, 2);
    }
}

void MergeDialog::merge() {
    const bool left = m_keep_left->isChecked();
    if (headwater::merge(m_session, left ? m_left : m_right, left ? m_right : m_left)) accept();
}

} // namespace headwater
