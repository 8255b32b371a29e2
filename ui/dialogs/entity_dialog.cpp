// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/entity_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/dialogs/dialog_buttons.h"
#include "ui/dialogs/evidence_form.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/records/record_steps.h"
#include "ui/work/session.h"

namespace headwater {

EntityDialog::EntityDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_kind(new QComboBox),
      m_name(new QLineEdit),
      m_known(paragraph_of("note")),
      m_cited(new QCheckBox(tr("Cite who told us"))),
      m_evidence(new EvidenceForm(session)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New entity"));
    setMinimumWidth(540);
    for (const EntityKind& kind : session.schema().entity_kinds)
        m_kind->addItem(icon_named(kind.icon), in_words(kind.label), qt(kind.name));
    auto* column = panel_column(this);
    auto* form = new QFormLayout;
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Name"), m_name);
    column->addLayout(form);
    column->addWidget(m_known);
    column->addWidget(m_cited);
    column->addWidget(m_evidence);
    column->addStretch(1);
    m_known->hide();
    m_cited->setChecked(true);
    const DialogButtons buttons = add_buttons(*this, tr("Add"));
    const auto check = [this, keep = buttons.keep] {
        const bool named = !m_name->text().trimmed().isEmpty();
        keep->setEnabled(named && (!m_cited->isChecked() || m_evidence->is_complete()));
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_name, &QLineEdit::textChanged, this, &EntityDialog::say_known);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EntityDialog::say_known);
    connect(m_cited, &QCheckBox::toggled, m_evidence, &QWidget::setVisible);
    connect(m_cited, &QCheckBox::toggled, this, check);
    connect(m_evidence, &EvidenceForm::changed, this, check);
    connect(buttons.keep, &QPushButton::clicked, this, &EntityDialog::keep);
    m_name->setFocus();
    check();
}

/// Two records for one person are the commonest mistake of all.
void EntityDialog::say_known() {
    const auto known = m_session.the_case().entities_labelled(
        utf8(m_kind->currentData().toString()), utf8(m_name->text().trimmed()));
    m_known->setVisible(!known.empty());
    if (!known.empty())
        m_known->setText(tr("%1 is in the case already. Add a second one only if it is another.")
                             .arg(qt(known.front().label)));
}

void EntityDialog::keep() {
    Entity entity;
    entity.kind = utf8(m_kind->currentData().toString());
    entity.label = utf8(m_name->text().trimmed());
    std::optional<Evidence> cited;
    if (m_cited->isChecked()) cited = m_evidence->evidence();
    if (add(m_session, std::move(entity), cited, m_evidence->source(), m_also)) accept();
}

} // namespace headwater
