// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/link_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include "ui/dialogs/dialog_buttons.h"
#include "ui/dialogs/entity_field.h"
#include "ui/dialogs/evidence_form.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/records/record_steps.h"
#include "ui/work/session.h"

namespace headwater {

QComboBox* strength_field() {
    auto* field = new QComboBox;
    for (const Strength strength :
         {Strength::confirmed, Strength::unconfirmed, Strength::tentative})
        field->addItem(in_words(name_of(strength)), static_cast<int>(strength));
    return field;
}

LinkDialog::LinkDialog(Session& session, EntityId from, EntityId to, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_from(new EntityField(session)),
      m_to(new EntityField(session)),
      m_kind(new QComboBox),
      m_directed(new QCheckBox(tr("One way: from the first to the second"))),
      m_strength(strength_field()),
      m_cited(new QCheckBox(tr("Cite who told us"))),
      m_evidence(new EvidenceForm(session)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New link"));
    setMinimumWidth(540);
    fill_choices();
    auto* column = panel_column(this);
    auto* form = new QFormLayout;
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Link"), m_kind);
    form->addRow(tr("To"), m_to);
    form->addRow(m_directed);
    form->addRow(tr("Line"), m_strength);
    column->addLayout(form);
    column->addWidget(m_cited);
    column->addWidget(m_evidence);
    column->addStretch(1);
    const DialogButtons buttons = add_buttons(*this, tr("Add"));
    const auto check = [this, keep = buttons.keep] {
        const bool ends = m_from->entity() && m_to->entity() && m_from->entity() != m_to->entity();
        keep->setEnabled(ends && (!m_cited->isChecked() || m_evidence->is_complete()));
    };
    connect(m_from, &EntityField::chosen, this, check);
    connect(m_to, &EntityField::chosen, this, check);
    connect(m_cited, &QCheckBox::toggled, m_evidence, &QWidget::setVisible);
    connect(m_cited, &QCheckBox::toggled, this, check);
    connect(m_evidence, &EvidenceForm::changed, this, check);
    connect(buttons.keep, &QPushButton::clicked, this, &LinkDialog::keep);
    m_cited->setChecked(true);
    m_from->set_entity(from);
    m_to->set_entity(to);
    (m_from->entity() ? m_to : m_from)->setFocus();
    check();
}

void LinkDialog::fill_choices() {
    for (const LinkKind& kind : m_session.schema().link_kinds)
        m_kind->addItem(in_words(kind.label), qt(kind.name));
    const auto follow = [this] {
        const LinkKind* kind = m_session.schema().link_kind(utf8(m_kind->currentData().toString()));
        m_directed->setChecked(kind != nullptr && kind->directed);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, follow);
    m_strength->setCurrentIndex(static_cast<int>(Strength::unconfirmed));
    follow();
}

Link LinkDialog::link() const {
    Link link;
    link.kind = utf8(m_kind->currentData().toString());
    link.from = m_from->entity();
    link.to = m_to->entity();
    link.directed = m_directed->isChecked();
    link.strength = static_cast<Strength>(m_strength->currentData().toInt());
    return link;
}

void LinkDialog::keep() {
    std::optional<Evidence> cited;
    if (m_cited->isChecked()) cited = m_evidence->evidence();
    if (add(m_session, link(), cited, m_evidence->source())) accept();
}

} // namespace headwater
