// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/refute_dialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/dialogs/dialog_buttons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/records/evidence_card.h"
#include "ui/records/record_steps.h"
#include "ui/work/session.h"

namespace headwater {

RefuteDialog::RefuteDialog(Session& session, const Evidence& evidence, QWidget* parent)
    : QDialog(parent), m_session(session), m_evidence(evidence), m_why(new QPlainTextEdit) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Refute"));
    setMinimumWidth(460);
    auto* column = panel_column(this);
    column->addWidget(
        new EvidenceCard(evidence, session.the_case().source(evidence.source).value_or(Source{}),
                         session.the_case().grade_policy()));
    column->addSpacing(4);
    column->addWidget(paragraph_of("faint", tr("It stays in the case, struck through, and counts "
                                               "nothing from now on. Say why it is wrong.")));
    m_why->setFixedHeight(70);
    m_why->setTabChangesFocus(true);
    m_why->setAccessibleName(tr("Why it is wrong"));
    m_why->setPlaceholderText(tr("for example: he was in custody that day, see report 31"));
    column->addWidget(m_why);
    column->addSpacing(6);
    const DialogButtons buttons = add_buttons(*this, tr("Refute"));
    buttons.keep->setEnabled(false);
    connect(m_why, &QPlainTextEdit::textChanged, this, [this, keep = buttons.keep] {
        keep->setEnabled(!m_why->toPlainText().trimmed().isEmpty());
    });
    connect(buttons.keep, &QPushButton::clicked, this, &RefuteDialog::keep);
    m_why->setFocus();
}

void RefuteDialog::keep() {
    if (refute(m_session, m_evidence, true, m_why->toPlainText().trimmed())) accept();
}

} // namespace headwater
