// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/evidence_dialog.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/dialogs/dialog_buttons.h"
#include "ui/dialogs/evidence_form.h"
#include "ui/look/pieces.h"
#include "ui/records/record_steps.h"

namespace headwater {

EvidenceDialog::EvidenceDialog(Session& session, const Evidence& evidence, QWidget* parent)
    : QDialog(parent), m_session(session), m_form(new EvidenceForm(session)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(evidence.id ? tr("Change the evidence") : tr("Add evidence"));
    setMinimumWidth(540);
    auto* column = panel_column(this);
    column->addWidget(paragraph_of("heading", name_of_record(session, evidence.subject)));
    column->addWidget(m_form);
    column->addStretch(1);
    const DialogButtons buttons = add_buttons(*this, evidence.id ? tr("Keep") : tr("Add"));
    const auto check = [this, keep = buttons.keep] { keep->setEnabled(m_form->is_complete()); };
    connect(m_form, &EvidenceForm::changed, this, check);
    connect(buttons.keep, &QPushButton::clicked, this, &EvidenceDialog::keep);
    m_form->show_evidence(evidence);
    check();
}

void EvidenceDialog::keep() {
    const Evidence evidence = m_form->evidence();
    const bool done = evidence.id ? amend(m_session, evidence, m_form->source())
                                  : cite(m_session, evidence, m_form->source());
    if (done) accept();
}

} // namespace headwater
